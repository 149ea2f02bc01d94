'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DeskFront } from '@/lib/document/shapes/desk-front';
import type { FrontWork, WorkState } from './front-work';
import { keepWork, workOn } from './open-fronts';

/** A front that somebody works on: what there is to see of it, and what can be done. */
export interface Front extends WorkState {
  work: FrontWork;
}

const lookEvery = 20_000;

/** Works on a front, and looks from time to time what colleagues made of it. What isn't saved outlives the component. */
export function useFront(first: DeskFront, personId: string): Front {
  const [work] = useState(() => workOn(first, personId));
  const state = useSyncExternalStore(work.subscribe, work.state, work.state);

  useEffect(() => {
    keepWork(work, personId);
    const look = () => {
      if (document.visibilityState === 'visible') void work.refresh();
    };
    const comeBack = () => {
      work.flush();
      look();
    };
    // What was left here unsaved needn't wait for its next try.
    work.flush();
    const every = setInterval(look, lookEvery);
    window.addEventListener('focus', comeBack);
    return () => {
      clearInterval(every);
      window.removeEventListener('focus', comeBack);
    };
  }, [work, personId]);

  return { ...state, work };
}
