'use client';

import { changeLivePost, type LivePostChange } from '@/lib/actions/change-live-post';
import type { DeskPost } from '@/lib/document/shapes/live-desk';
import { useAct } from '../use-act';
import type { LiveStore } from './live-store';

/** What a post is known to be once a change is done, before the server's word comes. */
const becomes: Record<LivePostChange['change'], Partial<DeskPost>> = {
  withdraw: { status: 'withdrawn', pinned: null },
  'put-back': { status: 'published' },
  discard: { status: 'withdrawn' },
  'take-up': { status: 'draft' },
  pin: { pinned: 0 },
  unpin: { pinned: null },
  key: { key: true },
  unkey: { key: false },
};

/** Changes what becomes of a post, one thing at a time. */
export function usePostChange(post: DeskPost, store: LiveStore) {
  const { busy, problem, act } = useAct();

  async function change(what: LivePostChange['change']): Promise<boolean> {
    const done = await act(() => changeLivePost({ id: post.id, change: what }));
    if (done) store.patch(post.id, becomes[what]);
    return done !== null;
  }

  return { change, busy, problem };
}
