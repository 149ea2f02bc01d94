import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { decideSearch, decideSearchFeed } from '@/lib/data/public/decide-search';
import { countQueries } from '@/lib/data/test-support/count-queries';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, readyStory } from '../test-support/desk';
import { editSection } from './edit-section';
import { makeSection } from './make-section';
import { removeSection } from './remove-section';

let admin: Viewer;
const words = { slug: '', description: '', tone: 0, hidden: false };
const make = async (name: string) => (await makeSection(acting(admin), { ...words, name })).id;
const remove = (id: string, moveToId: string | null = null) => removeSection(acting(admin), { id, moveToId });

async function rename(id: string, name: string) {
  const { version } = await database().section.findUniqueOrThrow({ where: { id } });
  await editSection(acting(admin), { ...words, id, name, baseVersion: version });
}

/** Where a search leads; null for a page of its own. */
async function leadsTo(query: string) {
  const decision = await decideSearch(query);
  return decision.answer === 'redirect' ? decision.target : null;
}

beforeAll(async () => {
  admin = await addColleague('admin');
});

describe('a search in a section', () => {
  it('is a page where there is the section, and where there never was one', async () => {
    await make('Harbour');
    for (const query of ['', '?q=ferry', '?q=ferry&section=harbour', '?section=nowhere', '?section=../x'])
      expect([query, await leadsTo(query)]).toEqual([query, null]);
    expect(await countQueries(() => leadsTo('?section=harbour'))).toBe(1);
  });

  it('is led to the address that the section has now, with all else that was asked, in one form', async () => {
    const id = await make('Docks');
    await rename(id, 'Quays');
    await rename(id, 'Piers');
    expect(await leadsTo('?section=docks')).toBe('/search?section=piers');
    expect(await leadsTo('?section=quays')).toBe('/search?section=piers');
    expect(
      await leadsTo(
        '?before=abc&sort=newest&utm=x&to=2026-02-03&section=docks&section=quays&from=2026-01-01&author=ana&q=a%20b%20%22c%22',
      ),
    ).toBe(
      '/search?q=a%20b%20%22c%22&section=piers&author=ana&from=2026-01-01&to=2026-02-03&sort=newest&before=abc',
    );
    expect(await decideSearch('?section=docks')).toMatchObject({ hangsOn: '/docks' });
    // The name of before is another section's now.
    await database().redirect.deleteMany({ where: { path: '/docks' } });
    await make('Docks');
    expect(await leadsTo('?section=docks')).toBeNull();
  });

  it('goes where the stories went of one that was taken away, and on with them', async () => {
    const [first, second, third] = [await make('First'), await make('Second'), await make('Third')];
    await readyStory(acting(admin), { headline: 'It moves', sectionId: first });
    await remove(first, second);
    expect(await leadsTo('?q=ferry&section=first')).toBe('/search?q=ferry&section=second');
    await remove(second, third);
    await rename(third, 'Fourth');
    for (const slug of ['first', 'second', 'third'])
      expect(await leadsTo(`?section=${slug}`)).toBe('/search?section=fourth');
    // Also where the desk has led its page elsewhere.
    await database().redirect.updateMany({ where: { path: '/first' }, data: { target: '/policies/ethics' } });
    expect(await leadsTo('?section=first')).toBe('/search?section=fourth');
  });

  it('is asked in all of them where it was taken away with nothing in it', async () => {
    const id = await make('Was');
    await rename(id, 'Is');
    await remove(id);
    expect(await leadsTo('?q=ferry&section=is')).toBe('/search?q=ferry');
    expect(await leadsTo('?section=was')).toBe('/search');
    const feed = (query: string) => decideSearchFeed(query, '/search/feed.xml');
    expect(await feed('?section=was')).toEqual({ answer: 'gone', hangsOn: '/was' });
    expect(await feed('?q=ferry&section=was&sort=newest')).toMatchObject({
      target: '/search/feed.xml?q=ferry',
    });
    expect(await feed('?section=never')).toEqual({ answer: 'missing' });
  });
});
