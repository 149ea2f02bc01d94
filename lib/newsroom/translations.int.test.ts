import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getPreview } from '@/lib/data/preview/get-preview';
import { getSitemapEntries } from '@/lib/data/public/get-sitemap-entries';
import { countQueries } from '@/lib/data/test-support/count-queries';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { newId } from '@/lib/kit/ids';
import { storyTags } from '@/lib/output/page-tags';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, publishNow, readyStory, write } from './test-support/desk';
import { tagsDropped } from './test-support/page-drops';
import { pageOf } from './test-support/published-page';
import { unpublishStory } from './unpublish-story';

let editor: Viewer;
let sectionId: string;

beforeAll(async () => {
  editor = await addColleague('editor');
  sectionId = (await addSection()).id;
});

async function published(language: string, fields: Partial<StoryFields> = {}): Promise<string> {
  const headline = `In ${language}`;
  const id = await readyStory(acting(editor), { headline, sectionId, language, ...fields });
  await publishNow(acting(editor), id);
  return id;
}
const othersOf = async (id: string) =>
  (await pageOf(id)).translations?.others.map((other) => other.id) ?? null;

describe('translations of a story', () => {
  it('lead to each other, also one of a translation; their pages follow what becomes of them', async () => {
    const english = await published('en');
    expect(await othersOf(english)).toBeNull();
    const german = await readyStory(acting(editor), { sectionId, language: 'de', translationOf: english });
    expect((await getPreview(editor, german))?.story.translations?.others.map(({ id }) => id)).toEqual([
      english,
    ]);
    expect(await tagsDropped(() => publishNow(acting(editor), german))).toEqual(
      expect.arrayContaining([`story:${english}`, `translations:${english}`]),
    );
    const french = await published('fr', { translationOf: german });
    expect(await othersOf(english)).toEqual([german, french]);
    expect(await othersOf(german)).toEqual([english, french]);
    expect(await othersOf(french)).toEqual([english, german]);
    for (const id of [english, german, french]) {
      expect(storyTags(await pageOf(id))).toContain(`translations:${english}`);
    }
    await write(acting(editor), english, { urlSlug: 'the-original' });
    expect(await tagsDropped(() => publishNow(acting(editor), english))).toContain(`translations:${english}`);
    const gone = () => unpublishStory(acting(editor), { id: english, answer: 'gone', target: '' });
    expect(await tagsDropped(gone)).toContain(`translations:${english}`);
    expect(await othersOf(german)).toEqual([french]);
  });

  it('stand in the sitemap with each other, in whichever month, without those that search engines are to leave out', async () => {
    const english = await published('en');
    const only = await published('fi');
    const readMonth = (month: string) => getSitemapEntries({ month: month.slice(0, 7), part: 0 });
    const month = `${new Date().toISOString().slice(0, 7)}-01`;
    const cost = await countQueries(() => readMonth(month));
    const german = await published('de', { translationOf: english });
    const hidden = await published('fr', { translationOf: english, indexing: 'noindex' });
    await database().$executeRaw`
      UPDATE "Publication" SET "publishedAt" = '2019-03-04T10:00:00Z' WHERE "storyId" = ${german}::uuid`;
    const paths = new Map<string, string>();
    for (const storyId of [english, german, hidden, only])
      paths.set(storyId, (await database().publication.findUniqueOrThrow({ where: { storyId } })).path);
    const languagesOf = async (id: string, at: string) =>
      (await readMonth(at))?.entries.find(({ path }) => path === paths.get(id))?.languages;
    const [en, de] = [
      { language: 'en', path: paths.get(english) },
      { language: 'de', path: paths.get(german) },
    ];
    expect(await languagesOf(english, month)).toEqual([en, de]);
    expect(await languagesOf(german, '2019-03-01')).toEqual([de, en]);
    expect(await languagesOf(hidden, month)).toBeUndefined();
    expect(await languagesOf(only, month)).toEqual([]);
    expect(await countQueries(() => readMonth(month))).toBe(cost);
  });

  it('say which of them search engines list, for what the page tells those; readers are led to all', async () => {
    const english = await published('en');
    const german = await published('de', { translationOf: english, indexing: 'noindex' });
    const french = await published('fr', { translationOf: english, canonicalUrl: 'https://wire.example/1' });
    const listedOf = async (id: string) =>
      (await pageOf(id)).translations?.others.map((other) => [other.id, other.listed]);
    expect(await listedOf(english)).toEqual([
      [german, false],
      [french, false],
    ]);
    expect(await listedOf(german)).toEqual([
      [english, true],
      [french, false],
    ]);
    await write(acting(editor), german, { indexing: 'index' });
    const dropped = await tagsDropped(() => publishNow(acting(editor), german));
    expect(dropped).toContain(`translations:${english}`);
    expect(await listedOf(english)).toContainEqual([german, true]);
  });

  it('follow an original that turns out to be one itself', async () => {
    const [first, english] = [await published('nb'), await published('en')];
    const german = await published('de', { translationOf: english });
    await write(acting(editor), english, { translationOf: first });
    await publishNow(acting(editor), english);
    expect(await othersOf(first)).toEqual([english, german]);
    expect(await othersOf(german)).toEqual([first, english]);
  });

  it('are no story of their own language, and none that goes in a circle or nowhere', async () => {
    const english = await published('en');
    await published('EN', { translationOf: english }).catch(() => null);
    const again = await published('en', { translationOf: english });
    expect(await othersOf(english)).toBeNull();
    await write(acting(editor), english, { translationOf: again });
    await publishNow(acting(editor), english);
    const own = { storyId: { in: [english, again] } };
    const rows = await database().publication.findMany({ where: own, orderBy: { storyId: 'asc' } });
    expect(rows.map(({ translationOf }) => translationOf)).toEqual([null, english]);
    expect(await othersOf(await published('de', { translationOf: newId() }))).toBeNull();
  });
});
