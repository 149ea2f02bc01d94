'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { findKept } from './journal';
import { mergeCode } from './merge-code';
import type { SaveQueue } from './save-queue';

/** Words that an earlier page had kept on this device: what the server had, and what came back. */
export interface CameBack<C> {
  keptAt: string;
  before: C;
  after: C;
}

/** Resolves once the queue has nothing unsaved. */
function settled<C>(queue: SaveQueue<C>): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (queue.unsaved) return;
      stop();
      resolve();
    };
    const stop = queue.subscribe(look);
    look();
  });
}

interface Options<C> {
  queue: SaveQueue<C>;
  path: string;
  personId: string;
  /** Reads what the journal holds; undefined when this code can't understand it. */
  parse: (content: unknown) => C | undefined;
  /** Whether the page can show what comes back. */
  ready: boolean;
}

/**
 * Gives the queue what earlier pages kept and the server never acknowledged, one page's after the other's. `strange`
 * is what is kept but can't be read by this version of the code.
 */
export function useKeptSaves<C>({ queue, path, personId, parse, ready }: Options<C>) {
  const [cameBack, setCameBack] = useState<CameBack<C> | null>(null);
  const [strange, setStrange] = useState<unknown[]>([]);
  // A caller may make it anew with each drawing: that is no reason to look again.
  const understand = useEffectEvent(parse);

  useEffect(() => {
    if (!ready) return;
    let left = false;
    async function takeUp() {
      // Shown in the text as a merge is.
      const [kept] = await Promise.all([findKept(personId, path, understand), mergeCode.load()]);
      if (left) return;
      setStrange(kept.strange);
      for (const { saves, keptAt } of kept.chains) {
        await settled(queue);
        if (left) return;
        setCameBack({ keptAt, before: queue.base, after: (saves[1] ?? saves[0]).content });
        queue.restore(saves);
      }
    }
    takeUp().catch((error: unknown) => {
      console.warn('This device keeps nothing:', error);
      queue.cannotKeep();
    });
    return () => {
      left = true;
    };
  }, [queue, path, personId, ready]);

  return { cameBack, strange, dismiss: () => setCameBack(null) };
}
