'use client';

import { useState } from 'react';
import { changeLivePost, type LivePostChange } from '@/lib/actions/change-live-post';
import type { DeskPost } from '@/lib/document/shapes/live-desk';
import { runAction } from '../editor/ask-server';
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
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function change(what: LivePostChange['change']): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setProblem('');
    const answer = await runAction(() => changeLivePost({ id: post.id, change: what }));
    setBusy(false);
    if (answer.ok) store.patch(post.id, becomes[what]);
    else setProblem(answer.sentence);
    return answer.ok;
  }

  return { change, busy, problem };
}
