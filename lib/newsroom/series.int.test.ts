import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskSeries, listSeries } from '@/lib/data/desk/list-series';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getSeriesPage } from '@/lib/data/public/get-series-page';
import { getSitemapSeries } from '@/lib/data/public/get-sitemap-series';
import { isHeldUp } from '@/lib/data/test-support/is-held-up';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import { insertSeries, writeSeries } from '@/lib/data/write/series';
import { inTransaction } from '@/lib/data/write/transaction';
import { newId } from '@/lib/kit/ids';
import { storyTags } from '@/lib/output/page-tags';
import type { Viewer } from '@/lib/policy/viewer';
import { addRedirects } from './add-redirects';
import { createSeries } from './create-series';
import { deleteSeries } from './delete-series';
import { editSeries, type SeriesEdit } from './edit-series';
import { acting, publishNow, readyStory, refusal } from './test-support/desk';
import { tagsDropped } from './test-support/page-drops';
import { pageOf } from './test-support/published-page';
import { unpublishStory } from './unpublish-story';

let editor: Viewer;
let sectionId: string;

beforeAll(async () => {
  editor = await addColleague('editor');
  sectionId = (await addSection()).id;
});

const draft = (headline: string) => readyStory(acting(editor), { headline, sectionId });

async function published(headline: string): Promise<string> {
  const id = await draft(headline);
  await publishNow(acting(editor), id);
  return id;
}

async function seriesOf(name: string, storyIds: string[]) {
  const id = await createSeries(acting(editor), { name, description: '' });
  const version = await editSeries(acting(editor), { id, baseVersion: 0, name, description: '', storyIds });
  return { ...(await getDeskSeries(editor, id)), version };
}

const edit = (series: { id: string; version: number; name: string }, change: Partial<SeriesEdit>) =>
  editSeries(acting(editor), {
    ...series,
    baseVersion: series.version,
    description: '',
    storyIds: [],
    ...change,
  });

const listedAt = async (slug: string) =>
  (await getSitemapSeries()).find(({ path }) => path === `/series/${slug}`)?.modifiedAt;

describe('a series', () => {
  it('is not begun at an address that leads elsewhere', async () => {
    await addRedirects(acting(editor), [{ line: 1, from: '/series/quay-nights', to: '/news' }]);
    const made = createSeries(acting(editor), { name: 'Quay nights', description: '' });
    const { code, detail } = await refusal(made);
    expect([code, detail]).toEqual(['address-redirects', { path: '/series/quay-nights', target: '/news' }]);
    expect(await listSeries(editor)).toEqual([]);
  });

  it('stands in the sitemap with the time of its last change, or that of a story in it', async () => {
    const [story, other] = [await published('Listed'), await published('Listed too')];
    const series = await seriesOf('Known to search engines', [story]);
    const desk = (await database().series.findUniqueOrThrow({ where: { id: series.id } })).updatedAt;
    expect(await listedAt(series.slug)).toBe(desk.toISOString());
    const later = new Date(desk.getTime() + 60_000);
    await database().publication.update({ where: { storyId: story }, data: { modifiedAt: later } });
    expect(await listedAt(series.slug)).toBe(later.toISOString());
    expect(await tagsDropped(() => edit(series, { storyIds: [story, other] }))).toContain('sitemap');
    const again = { ...series, version: series.version + 1 };
    const renamed = { name: 'Another name', storyIds: [story, other] };
    expect(await tagsDropped(() => edit(again, renamed))).toContain('sitemap');
  });

  it('leads from part to part, counting only what readers can open', async () => {
    const [first, second, third] = [await published('One'), await draft('Two'), await published('Three')];
    const series = await seriesOf('The river', [third, second, first]);
    expect((await pageOf(first)).series).toMatchObject({
      ...{ slug: series.slug, name: 'The river', part: 2, of: 2 },
      previous: { id: third, headline: 'Three' },
      next: null,
    });
    expect(storyTags(await pageOf(first))).toEqual(
      expect.arrayContaining([`series:${series.slug}`, `card:${third}`]),
    );
    expect(await tagsDropped(() => publishNow(acting(editor), second))).toContain(`series:${series.slug}`);
    expect((await pageOf(first)).series).toMatchObject({ part: 3, of: 3, previous: { id: second } });
    const found = await getSeriesPage(series.slug);
    expect(found?.stories.map(({ headline }) => headline)).toEqual(['Three', 'Two', 'One']);
    const feed = await getFeedStories({ kind: 'series', slug: series.slug });
    expect(feed?.stories.map(({ headline }) => headline)).toEqual(['Two', 'Three', 'One']);
    const drops = await tagsDropped(() =>
      unpublishStory(acting(editor), { id: second, answer: 'gone', target: '' }),
    );
    expect(drops).toEqual(expect.arrayContaining([`series:${series.slug}`, `card:${second}`]));
    expect((await pageOf(third)).series).toMatchObject({ part: 1, of: 2, next: { id: first } });
  });

  it('has no page until one of its stories is published', async () => {
    const story = await draft('Quisquilia');
    const { slug } = await seriesOf('Kept quiet', [story]);
    expect(await getSeriesPage(slug)).toBeNull();
    expect(await getFeedStories({ kind: 'series', slug })).toBeNull();
    expect(await decideAddress(`/series/${slug}`)).toEqual({ answer: 'missing' });
    expect(await listedAt(slug)).toBeUndefined();
    expect(await tagsDropped(() => publishNow(acting(editor), story))).toContain(`address:/series/${slug}`);
    expect(await decideAddress(`/series/${slug}`)).toEqual({ answer: 'page' });
  });

  it('drops its page for a new name and the pages of what joins and leaves it; its address stays', async () => {
    const [one, two] = [await published('Stays'), await published('Joins')];
    const series = await seriesOf('The old name', [one]);
    const renamed = { ...series, name: 'The new name' };
    expect(await tagsDropped(() => edit(renamed, { storyIds: [one, two] }))).toEqual(
      expect.arrayContaining([`series:${series.slug}`, `story:${two}`]),
    );
    expect((await getDeskSeries(editor, series.id)).slug).toBe(series.slug);
    const left = await tagsDropped(() =>
      edit({ ...renamed, version: series.version + 1 }, { storyIds: [one] }),
    );
    expect(left).toEqual(expect.arrayContaining([`series:${series.slug}`, `story:${two}`]));
    expect(left).not.toContain(`story:${one}`);
    expect((await pageOf(two)).series).toBeNull();
  });

  it('gets an address of its own also where another one is called alike', async () => {
    const [a, b] = [await seriesOf('Twice', []), await seriesOf('Twice', [])];
    expect([a.slug, b.slug]).toEqual(['twice', 'twice-2']);
    expect((await listSeries(editor)).map(({ id }) => id)).toEqual(expect.arrayContaining([a.id, b.id]));
  });

  it('is deleted once it has no stories, with a line in the log; its address is free again', async () => {
    const [shown, unseen] = [await published('Taken out'), await draft('Taken out, too')];
    const series = await seriesOf('Called off', [shown, unseen]);
    const remove = () => deleteSeries(acting(editor), { id: series.id });
    expect(await refusal(remove())).toMatchObject({ code: 'series-used', detail: { stories: 2 } });
    await edit(series, { storyIds: [unseen] });
    expect((await refusal(remove())).code).toBe('series-used');
    await edit({ ...series, version: series.version + 1 }, { storyIds: [] });
    const writer = await addColleague('writer');
    const { id } = series;
    expect((await refusal(deleteSeries(acting(writer), { id }))).code).toBe('not-allowed');
    const tags = [`series:${series.slug}`, `address:/series/${series.slug}`, 'sitemap'];
    expect(await tagsDropped(remove)).toEqual(expect.arrayContaining(tags));
    expect(await decideAddress(`/series/${series.slug}`)).toEqual({ answer: 'missing' });
    expect((await pageOf(shown)).series).toBeNull();
    const line = { subjectId: id, verb: 'series.delete', personId: editor.id };
    expect(await database().auditLine.findMany({ where: line })).toMatchObject([
      { subjectKind: 'series', detail: { name: 'Called off', slug: series.slug } },
    ]);
    for (const gone of [id, 'nonsense'])
      expect((await refusal(deleteSeries(acting(editor), { id: gone }))).code).toBe('not-found');
    expect((await seriesOf('Called off', [])).slug).toBe(series.slug);
  });

  it('is refused where it would be wrong', async () => {
    const story = await published('In one only');
    const series = await seriesOf('The first', [story]);
    const other = await seriesOf('The second', []);
    expect(await refusal(edit(other, { storyIds: [story] }))).toMatchObject({
      code: 'series-taken',
      detail: { series: 'The first' },
    });
    expect((await refusal(edit(other, { storyIds: [newId()] }))).code).toBe('invalid-fields');
    expect((await refusal(edit({ ...series, version: 0 }, {}))).code).toBe('stale-version');
    expect((await refusal(edit({ ...series, id: newId() }, {}))).code).toBe('not-found');
    const writer = await addColleague('writer');
    const words = { name: 'Mine', description: '' };
    expect((await refusal(createSeries(acting(writer), words))).code).toBe('not-allowed');
    expect((await refusal(listSeries(writer))).code).toBe('not-allowed');
    expect(await getDeskSeries(editor, series.id)).toMatchObject({ parts: [{ id: story }], version: 1 });
  });

  it('gets no story that another one got meanwhile: whoever is later is told, and has changed nothing', async () => {
    const story = await draft('Wanted twice');
    const id = await createSeries(acting(editor), { name: 'Too late', description: '' });
    const late = { id, version: 0, name: 'Too late' };
    let saving: Promise<unknown> | undefined;
    await inTransaction(async (tx) => {
      const words = { id: newId(), name: 'In time', description: '', at: new Date() };
      await insertSeries(tx, { ...words, slug: 'in-time' });
      await writeSeries(tx, { ...words, storyIds: [story] });
      saving = refusal(edit(late, { storyIds: [story] }));
      expect(await isHeldUp(saving)).toBe(true);
    });
    expect(await saving).toMatchObject({ code: 'series-taken', detail: { series: 'In time' } });
    expect(await getDeskSeries(editor, id)).toMatchObject({ version: 0, parts: [] });
  });
});
