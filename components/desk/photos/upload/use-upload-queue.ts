'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { isPending, type QueueState, UploadQueue } from './upload-queue';

let shared: UploadQueue | undefined;

/** The one queue of this window. */
export function uploadQueue(): UploadQueue {
  shared ??= new UploadQueue();
  return shared;
}

const empty: QueueState = { items: [], paused: false, notice: null };

/** The queue of this window and its state, which the component follows. Asks before the window is closed under it. */
export function useUploadQueue(): { queue: UploadQueue; state: QueueState } {
  const queue = uploadQueue();
  const state = useSyncExternalStore(queue.subscribe, queue.now, () => empty);
  const busy = state.items.some(isPending);
  useEffect(() => {
    if (!busy) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [busy]);
  return { queue, state };
}
