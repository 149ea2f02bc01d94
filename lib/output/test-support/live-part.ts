import type { LivePart, LivePost } from '@/lib/document/shapes/live-page';
import { goldenPage } from './golden-page';

export const livePost = (number: number, different: Partial<LivePost> = {}): LivePost => ({
  id: `01910000-0000-7000-8000-0000000002${String(number).padStart(2, '0')}`,
  number,
  headline: `Post ${number}`,
  document: {
    version: 1,
    blocks: [{ id: `b${number}`, type: 'paragraph', version: 1, text: [{ text: `Words of ${number}.` }] }],
  },
  bylines: goldenPage.bylines.slice(0, 1),
  publishedAt: `2026-11-21T07:${String(number).padStart(2, '0')}:00.000Z`,
  changedAt: null,
  key: false,
  ...different,
});

/** Coverage that has begun, with three posts, of which one stands on top. */
export const livePart: LivePart = {
  state: 'live',
  startsAt: '2026-11-21T07:00:00.000Z',
  endsAt: null,
  startedAt: '2026-11-21T07:01:00.000Z',
  endedAt: null,
  summary: {
    version: 1,
    blocks: [{ id: 's1', type: 'paragraph', version: 1, text: [{ text: 'Eleven shows are off.' }] }],
  },
  page: null,
  posts: [livePost(43, { key: true }), livePost(42, { headline: '', changedAt: '2026-11-21T08:00:00.000Z' })],
  pinned: [livePost(12)],
  keyEvents: [
    { id: livePost(43).id, title: 'Post 43', publishedAt: livePost(43).publishedAt, page: null },
    { id: livePost(3).id, title: 'Post 3', publishedAt: livePost(3).publishedAt, page: 1 },
  ],
  older: 1,
  newer: null,
};
