import { beforeAll, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { getLiveDesk } from '@/lib/data/desk/get-live-desk';
import { listLivePosts } from '@/lib/data/desk/list-live-posts';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getStory } from '@/lib/data/public/get-story';
import { countQueries } from '@/lib/data/test-support/count-queries';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createLivePost } from './create-live-post';
import { openLiveCoverage } from './open-live-coverage';
import { markKeyPost, pinPost } from './pin-post';
import { acting, body, publishNow, readyStory } from './test-support/desk';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

// A story of 10,000 posts: whatever is read of it is as much as of one with fifty.

const all = 10_000;
let editor: Viewer;
let storyId: string;
let path: string;

const page = (number: number | null = null) => {
  const [, section = '', slug = ''] = path.split('/');
  return getStory(section, slug, number);
};
const numbers = (posts: readonly { number: number | null }[] = []) => posts.map(({ number }) => number);
const span = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, n) => from - n);
const idOf = async (number: number) =>
  (await database().update.findFirstOrThrow({ where: { storyId, number } })).id;
const posted = (words: string) => ({
  id: newId(),
  storyId,
  headline: '',
  document: body(words),
  release: true,
});

beforeAll(async () => {
  editor = await addColleague('editor');
  storyId = await readyStory(acting(editor));
  await openLiveCoverage(acting(editor), { storyId, startsAt: new Date(), endsAt: null });
  path = await publishNow(acting(editor), storyId);
  await createLivePost(acting(editor), posted('The first.'));
  await database().$executeRaw`
    INSERT INTO "Update" (id, "storyId", kind, status, version, document, "authorId", number, "publishedAt",
      "publishedVersion", "publishedDocument")
    SELECT gen_random_uuid(), "storyId", kind, status, 1, document, "authorId", n,
      "publishedAt" + n * interval '1 second', 1, "publishedDocument"
    FROM "Update", generate_series(2, ${all}::int) n WHERE "storyId" = ${storyId}::uuid`;
  await database().liveCoverage.update({ where: { storyId }, data: { posts: all } });
  await database().$executeRaw`ANALYZE "Update"`;
}, 60_000);

it('shows readers the newest twenty, or a page of older ones, in as many queries as ever', async () => {
  let first: Awaited<ReturnType<typeof page>> = null;
  const queries = await countQueries(async () => {
    first = await page();
  });
  expect(queries).toBeLessThan(25);
  const live = (first as Awaited<ReturnType<typeof page>>)?.live;
  expect(numbers(live?.posts)).toEqual(span(all, all - 19));
  expect([live?.older, live?.newer]).toEqual([499, null]);
  const seventh = (await page(7))?.live;
  expect(numbers(seventh?.posts)).toEqual(span(140, 121));
  expect([seventh?.older, seventh?.newer]).toEqual([6, 8]);
  expect((await page(499))?.live?.newer).toBeNull();
  expect((await page(1))?.live?.older).toBeNull();
  expect([await page(500), await page(0)]).toEqual([null, null]);
});

it('leaves them out of the editor and of feeds, and gives the live desk some', async () => {
  expect((await getDeskStory(editor, storyId)).updates).toEqual([]);
  const inFeed = (await getFeedStories())?.stories.find(({ id }) => id === storyId);
  expect([inFeed?.updates, inFeed?.live?.posts]).toEqual([[], []]);
  expect((await getLiveDesk(editor, storyId)).posts).toHaveLength(30);
  expect(numbers((await listLivePosts(editor, storyId, 31)).posts)).toEqual(span(30, 1));
});

it('walks from page to page over every post once, and a new one moves no page that has an address', async () => {
  const before = await page(499);
  await createLivePost(acting(editor), posted('News.'));
  expect(await page(499)).toMatchObject({ live: { posts: before?.live?.posts } });
  const first = (await page())?.live;
  expect(numbers(first?.posts)).toEqual(span(all + 1, all - 19));
  const walked = [...numbers(first?.posts), ...numbers((await page(first?.older ?? 0))?.live?.posts)];
  expect(walked).toEqual(span(all + 1, all - 39));
});

it('leads to a post wherever it stands now', async () => {
  const decided = async (number: number) => decideAddress(`${path}/live/${await idOf(number)}`);
  const seventh = await idOf(130);
  expect(await decided(130)).toEqual({ answer: 'found', target: `${path}?page=7#update-${seventh}` });
  const newest = await idOf(all);
  expect(await decided(all)).toEqual({ answer: 'found', target: `${path}#update-${newest}` });
  await pinPost(acting(editor), { id: seventh, place: 0 });
  expect(await decided(130)).toEqual({ answer: 'found', target: `${path}#update-${seventh}` });
  expect(numbers((await page())?.live?.pinned)).toEqual([130]);
  await pinPost(acting(editor), { id: seventh, place: null });
  await markKeyPost(acting(editor), { id: seventh, key: true });
  expect((await page())?.live?.keyEvents).toMatchObject([{ id: seventh, title: 'The first.', page: 7 }]);
  await withdrawUpdate(acting(editor), { id: seventh });
  expect(await decided(130)).toEqual({ answer: 'gone', passing: true });
  const draft = { ...posted('Not yet.'), release: false };
  await createLivePost(acting(editor), draft);
  for (const id of [draft.id, newId(), 'nonsense']) {
    expect(await decideAddress(`${path}/live/${id}`)).toEqual({ answer: 'missing', passing: true });
  }
  expect(await decideAddress(path, '7')).toEqual({ answer: 'page' });
  for (const wrong of ['500', '501', '0', '7x']) {
    expect(await decideAddress(path, wrong)).toEqual({ answer: 'found', target: path });
  }
});

it('comes back whole when the story was taken down, in the time of one transaction', async () => {
  await unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' });
  expect(await page()).toBeNull();
  await publishNow(acting(editor), storyId);
  expect(numbers((await page(3))?.live?.posts)).toEqual(span(60, 41));
}, 30_000);
