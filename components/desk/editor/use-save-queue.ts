'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { SaveQueue } from './save-queue';
import { sendSave } from './send-save';

/** The newest version that this tab knows to be stored, by door: a page shown again from a cache may be older. */
const newestVersions = new Map<string, number>();

/** Whether a page that opened with `version` is older than what this tab has stored since. */
function isOutdated(path: string, version: number): boolean {
  return (newestVersions.get(path) ?? 0) > version;
}

/**
 * The queue that saves to a door, for the life of the component and on until everything is stored. It is flushed when
 * the page is hidden, the network is back or the window gets the focus again; leaving with unsaved words is asked about.
 * @param path the door, as `/api/drafts/{id}`
 * @param pick picks the content out of what the server holds, after a conflict
 */
export function useSaveQueue<C extends object>(
  path: string,
  baseVersion: number,
  read: () => C,
  pick: (stored: C) => C,
): SaveQueue<C> {
  const [queue] = useState(
    () =>
      new SaveQueue<C>({
        baseVersion,
        read,
        async send(save) {
          const outcome = await sendSave(path, save, pick);
          if (outcome.kind === 'saved') newestVersions.set(path, outcome.version);
          return outcome;
        },
      }),
  );

  useEffect(() => {
    if (isOutdated(path, baseVersion)) window.location.reload();
    const flush = () => queue.flush();
    const ask = (event: BeforeUnloadEvent) => {
      if (queue.unsaved) event.preventDefault();
    };
    const onHide = () => document.visibilityState === 'hidden' && queue.flush();
    window.addEventListener('beforeunload', ask);
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', flush);
    window.addEventListener('focus', flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      queue.flush();
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', flush);
      window.removeEventListener('focus', flush);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [queue, path, baseVersion]);

  return queue;
}

/** What the queue has to say, as it changes. */
export function useSaveState<C>(queue: SaveQueue<C>) {
  return useSyncExternalStore(queue.subscribe, queue.state, queue.state);
}
