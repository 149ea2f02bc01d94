'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { lateJournal } from './late-journal';
import { mergeCode } from './merge-code';
import type { Content } from './merge-content';
import { SaveQueue } from './save-queue';
import { sendSave } from './send-save';

/** The newest version that this tab knows to be stored, by door: a page shown again from a cache may be older. */
const newestVersions = new Map<string, number>();

/** Whether a page that opened with `version` is older than what this tab has stored since. */
function isOutdated(path: string, version: number): boolean {
  return (newestVersions.get(path) ?? 0) > version;
}

interface Options<C> {
  /** The door, as `/api/drafts/{id}`. */
  path: string;
  /** Whose words are kept on this device. */
  personId: string;
  baseVersion: number;
  /** What is stored at that version. */
  base: C;
  read: () => C;
  write: (content: C) => void;
  /** Picks the content out of what the server holds, after a conflict. */
  pick: (stored: C) => C;
}

/**
 * The queue that saves to a door, for the life of the component and on until everything is stored. It is flushed when
 * the page is hidden, the network is back or the window gets the focus again; leaving with unsaved words is asked about.
 */
export function useSaveQueue<C extends Content>(options: Options<C>): SaveQueue<C> {
  const { path, baseVersion } = options;
  const [queue] = useState(() => {
    const { base, read, write, pick, personId } = options;
    return new SaveQueue<C>({
      baseVersion,
      base,
      read,
      write,
      merge(base, mine, theirs) {
        const code = mergeCode.now();
        if (!code) return null;
        const { merged, conflicts } = code.mergeContent(base, mine, theirs);
        return code.conflictKeys(conflicts).length === 0 ? merged : null;
      },
      journal: lateJournal<C>(personId, path),
      async send(save) {
        const outcome = await sendSave(path, personId, save, pick);
        if (outcome.kind === 'saved') newestVersions.set(path, outcome.version);
        // What it takes to merge: without it the save is as good as lost, and sent again.
        if (outcome.kind === 'conflict') await mergeCode.load();
        return outcome;
      },
    });
  });

  useEffect(() => {
    if (isOutdated(path, baseVersion)) window.location.reload();
    const flush = () => queue.flush();
    const leave = () => queue.flush(true);
    const ask = (event: BeforeUnloadEvent) => {
      if (queue.unsaved) event.preventDefault();
    };
    const onHide = () => document.visibilityState === 'hidden' && queue.flush(true);
    window.addEventListener('beforeunload', ask);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', flush);
    window.addEventListener('focus', flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      queue.flush();
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', flush);
      window.removeEventListener('focus', flush);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [queue, path, baseVersion]);

  return queue;
}

/** What the queue has to say, as it changes. */
export function useSaveState<C>(queue: SaveQueue<C>) {
  const state = useSyncExternalStore(queue.subscribe, queue.state, queue.state);
  const kept = useSyncExternalStore(queue.subscribe, queue.kept, queue.kept);
  return { saving: state, kept };
}
