import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { listDeskSections, listRemovedSections } from '@/lib/data/desk/list-desk-sections';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getSections } from '@/lib/data/public/get-sections';
import { addColleague, addSection, auditLines } from '@/lib/data/test-support/newsroom';
import type { SectionWords } from '@/lib/document/shapes/section';
import { newId } from '@/lib/kit/ids';
import type { Role, Viewer } from '@/lib/policy/viewer';
import { addRedirects } from '../add-redirects';
import { acting, publishNow, readyStory, refusal } from '../test-support/desk';
import { tagsDropped } from '../test-support/page-drops';
import { editSection } from './edit-section';
import { makeSection } from './make-section';
import { moveSection } from './move-section';
import { removeSection } from './remove-section';
import { restoreSection } from './restore-section';

let admin: Viewer;
beforeAll(async () => {
  admin = await addColleague('admin');
});

const words = (name: string, given: Partial<SectionWords> = {}): SectionWords => ({
  ...{ name, slug: '', description: '', tone: 0, hidden: false },
  ...given,
});
const make = (name: string, given: Partial<SectionWords> = {}) =>
  makeSection(acting(admin), words(name, given));
const onDesk = async (id: string) => (await listDeskSections(admin)).find((section) => section.id === id);
async function edit(id: string, change: Partial<SectionWords>) {
  const { version: baseVersion = -1, name = '', slug, description, tone, hidden } = (await onDesk(id)) ?? {};
  const present = words(name, { slug, description, tone, hidden });
  return editSection(acting(admin), { id, baseVersion, ...present, ...change });
}
const slugs = async () => (await getSections()).map(({ slug }) => slug);
async function publishedIn(sectionId: string, headline: string) {
  const id = await readyStory(acting(admin), { headline, sectionId });
  await publishNow(acting(admin), id);
  return id;
}

describe('a new section', () => {
  it('gets an address from its name, the last place, and a page that is there at once', async () => {
    const tags = await tagsDropped(() => make('Gärten & Höfe', { tone: 3, description: 'What grows.' }));
    expect(tags).toContain('site');
    expect((await getSections()).at(-1)).toEqual({
      ...{ slug: 'gaerten-and-hoefe', name: 'Gärten & Höfe', tone: 3, hidden: false },
    });
    expect(await decideAddress('/gaerten-and-hoefe')).toEqual({ answer: 'page' });
    expect(await getFeedStories({ kind: 'section', slug: 'gaerten-and-hoefe' })).toEqual({
      about: { name: 'Gärten & Höfe', description: 'What grows.' },
      stories: [],
    });
  });

  it.each([
    ['no name', words('  \u200b '), 'section-name-missing'],
    ['a name without letters that an address can have', words('🏟️'), 'section-address-missing'],
    ['an address of the site', words('Find', { slug: 'search' }), 'section-address-reserved'],
    ['a name that makes one', words('Sitemaps'), 'section-address-reserved'],
    ['a path', words('Deep', { slug: 'a/b' }), 'section-address-wrong'],
    ['capitals', words('Loud', { slug: 'Loud' }), 'section-address-wrong'],
    ['an address too long', words('Long', { slug: 'a'.repeat(81) }), 'section-address-wrong'],
  ])('is refused for %s', async (_what, typed, code) => {
    const before = await slugs();
    expect((await refusal(makeSection(acting(admin), typed))).code).toBe(code);
    expect(await slugs()).toEqual(before);
  });

  it('takes any name that readers can read', async () => {
    for (const [name, slug] of [
      ['رياضة', 'sport-ar'],
      ['🏟️ Stadium', ''],
      ['<b>"Bold" & co</b>', ''],
      ['W'.repeat(60), ''],
    ] as const) {
      const { id } = await make(name, { slug });
      expect((await onDesk(id))?.name).toBe(name);
    }
  });

  it('is not called like another one, nor has its address', async () => {
    await make('Weather');
    expect((await refusal(make(' weather ', { slug: 'sky' }))).code).toBe('section-name-taken');
    for (const name of ['W\u200beather', 'Weat\u2060her\u3164', '\u202eWeather', 'ＷEATHER'])
      expect((await refusal(make(name, { slug: 'sky' }))).code).toBe('section-name-taken');
    expect((await refusal(make('Sky', { slug: 'weather' }))).code).toBe('section-address-taken');
    const both = await Promise.allSettled([make('Twice'), make('Twice')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('does not take an address that somebody leads elsewhere', async () => {
    await addRedirects(acting(admin), [{ line: 1, from: '/allotments', to: '/corrections' }]);
    const refused = await refusal(make('Allotments'));
    expect(refused).toMatchObject({ code: 'section-address-redirects', detail: { target: '/corrections' } });
  });

  it.each<Role>(['editor', 'photo_editor', 'writer', 'contributor', 'draft_reader'])(
    'is nothing that a %s makes, changes or takes away',
    async (role) => {
      const context = acting(await addColleague(role));
      const { id } = await addSection();
      const all = [
        makeSection(context, words('Mine')),
        editSection(context, { id, baseVersion: 0, ...words('Mine') }),
        moveSection(context, { id, beforeId: null }),
        removeSection(context, { id, moveToId: null }),
        restoreSection(context, { id }),
        listDeskSections(context.viewer),
        listRemovedSections(context.viewer),
      ];
      for (const one of all) expect((await refusal(one)).code).toBe('not-allowed');
    },
  );
});

describe('a section that is changed', () => {
  it('keeps its stories where they are, and its former addresses lead to it at once', async () => {
    const { id } = await make('Allerlei');
    const story = await publishedIn(id, 'A goose on the line');
    const { path } = await database().publication.findUniqueOrThrow({ where: { storyId: story } });
    await addRedirects(acting(admin), [{ line: 1, from: '/2009/allerlei.php', to: '/allerlei' }]);
    expect(await tagsDropped(() => edit(id, { name: 'Miscellany', slug: 'miscellany' }))).toEqual(
      expect.arrayContaining(['site', 'address:/allerlei', 'address:/2009/allerlei.php']),
    );
    await edit(id, { slug: 'this-and-that' });
    for (const former of ['/allerlei', '/miscellany', '/2009/allerlei.php'])
      expect(await decideAddress(former)).toEqual({
        answer: 'redirect',
        target: '/this-and-that',
        by: '/this-and-that',
      });
    expect(await decideAddress(path)).toEqual({ answer: 'page' });
    expect(path).toBe('/allerlei/a-goose-on-the-line');
    // And back: nothing leads in a circle.
    await edit(id, { slug: 'allerlei' });
    expect(await decideAddress('/allerlei')).toEqual({ answer: 'page' });
    expect(await decideAddress('/this-and-that')).toEqual({
      answer: 'redirect',
      target: '/allerlei',
      by: '/allerlei',
    });
    const verbs = (await auditLines(id)).map(({ verb }) => verb);
    expect(verbs).toEqual(['section.make', 'section.edit', 'section.edit', 'section.edit']);
  });

  it('is changed by one person at a time, whole or not at all', async () => {
    const { id } = await make('Contested');
    const change = (name: string) =>
      editSection(acting(admin), { id, baseVersion: 0, ...words(name, { slug: 'contested' }) });
    const both = await Promise.allSettled([change('Ours'), change('Theirs')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await refusal(change('Late'))).code).toBe('stale-version');
    await make('Neighbour');
    expect((await refusal(edit(id, { name: 'Fresh', slug: 'neighbour' }))).code).toBe(
      'section-address-taken',
    );
    expect((await onDesk(id))?.slug).toBe('contested');
    const missing = { id: newId(), baseVersion: 0, ...words('Nobody') };
    expect((await refusal(editSection(acting(admin), missing))).code).toBe('not-found');
  });

  it('takes another place, whoever else moves one at the same time', async () => {
    const [a, b, c] = [await make('Anchor'), await make('Buoy'), await make('Cable')];
    const own = async () => (await slugs()).filter((slug) => ['anchor', 'buoy', 'cable'].includes(slug));
    await moveSection(acting(admin), { id: c.id, beforeId: a.id });
    expect(await own()).toEqual(['cable', 'anchor', 'buoy']);
    await Promise.all([
      moveSection(acting(admin), { id: a.id, beforeId: null }),
      moveSection(acting(admin), { id: b.id, beforeId: c.id }),
    ]);
    expect(await own()).toEqual(['buoy', 'cable', 'anchor']);
    const rows = await database().section.findMany({ select: { position: true } });
    expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length);
    const gone = { id: newId(), beforeId: null };
    expect((await refusal(moveSection(acting(admin), gone))).code).toBe('not-found');
    expect((await refusal(moveSection(acting(admin), { id: a.id, beforeId: newId() }))).code).toBe(
      'not-found',
    );
  });
});
