import { expect, it } from 'vitest';
import type { DeskCoverage, DeskPost, LiveNow } from '@/lib/document/shapes/live-desk';
import { LiveStore } from './live-store';

const coverage = { state: 'live', posts: 3 } as DeskCoverage;
const post = (number: number | null, at: number, more: Partial<DeskPost> = {}): DeskPost => ({
  id: `p${number ?? at}`,
  status: number === null ? 'draft' : 'published',
  version: 1,
  headline: '',
  document: { version: 1, blocks: [] },
  bylines: [],
  author: 'Ana',
  authorId: 'ana',
  createdAt: `2026-11-22T10:00:${String(at).padStart(2, '0')}.000Z`,
  updatedAt: '2026-11-22T10:00:00.000Z',
  publishedAt: null,
  handedInAt: null,
  changed: false,
  number,
  pinned: null,
  key: false,
  touchedAt: `2026-11-22T10:00:${String(at).padStart(2, '0')}.000Z`,
  ...more,
});
const named = { photos: [], helplines: [], embeds: [], overrides: [], more: false };
const now = (...posts: DeskPost[]): LiveNow => ({
  ...named,
  coverage,
  posts,
  mark:
    posts
      .map(({ touchedAt }) => touchedAt)
      .sort()
      .at(-1) ?? '',
});
const storeOf = (posts: DeskPost[], more = false) => new LiveStore({ ...now(...posts), more });
const ids = (posts: readonly DeskPost[]) => posts.map(({ id }) => id);

it('puts what is out in its order, what waits apart, and what stands on top by its place', () => {
  const store = storeOf([
    post(1, 1, { pinned: 1 }),
    post(null, 9),
    post(3, 3),
    post(2, 2, { pinned: 0 }),
    post(null, 8),
  ]);
  const { out, drafts, pinned } = store.state();
  expect([ids(out), ids(drafts), ids(pinned)]).toEqual([
    ['p3', 'p2', 'p1'],
    ['p9', 'p8'],
    ['p2', 'p1'],
  ]);
});

it('takes in what is newer, once, and passes over what is older than what it has', () => {
  const store = storeOf([post(1, 1)]);
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  const news = now(post(2, 5), post(1, 6, { key: true }));
  store.hear(news);
  store.hear(news);
  store.hear(now(post(1, 3, { headline: 'Late' })));
  expect(told).toBe(1);
  expect(store.mark).toBe('2026-11-22T10:00:06.000Z');
  expect(store.state().out).toMatchObject([{ id: 'p2' }, { id: 'p1', key: true, headline: '' }]);
});

it('leaves no gap: a pinned or changed post far below comes into the list with those between', () => {
  const store = storeOf([post(1, 1, { pinned: 0 }), post(5, 5), post(6, 6)], true);
  expect(ids(store.state().out)).toEqual(['p6', 'p5']);
  store.hear(now(post(2, 9)));
  expect(ids(store.state().out)).toEqual(['p6', 'p5']);
  store.addOlder({ ...named, posts: [post(4, 4), post(3, 3)], more: true });
  expect(ids(store.state().out)).toEqual(['p6', 'p5', 'p4', 'p3', 'p2', 'p1']);
});

it('shows at once what this page did, until the server tells', () => {
  const store = storeOf([post(1, 1)]);
  store.patch('p1', { pinned: 0 });
  expect(ids(store.state().pinned)).toEqual(['p1']);
  store.hear(now(post(1, 4, { pinned: null })));
  expect(store.state().pinned).toEqual([]);
});
