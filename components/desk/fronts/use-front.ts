'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DeskFront } from '@/lib/document/shapes/desk-front';
import { askServer } from '../ask-server';
import { type FrontDoor, FrontWork, type WorkState } from './front-work';

/** A front that somebody works on: what there is to see of it, and what can be done. */
export interface Front extends WorkState {
  work: FrontWork;
}

const lookEvery = 20_000;

function doorOf(key: string): FrontDoor {
  const path = `/api/fronts/${key}`;
  return {
    read: () => askServer(path),
    save: (save) =>
      askServer(path, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(save),
      }),
  };
}

/** Works on a front for the life of the component, and looks from time to time what colleagues made of it. */
export function useFront(first: DeskFront): Front {
  const [work] = useState(() => new FrontWork(first, doorOf(first.key)));
  const state = useSyncExternalStore(work.subscribe, work.state, work.state);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void work.refresh();
    };
    const warn = (event: BeforeUnloadEvent) => work.unsaved && event.preventDefault();
    const every = setInterval(look, lookEvery);
    window.addEventListener('focus', look);
    window.addEventListener('beforeunload', warn);
    return () => {
      clearInterval(every);
      window.removeEventListener('focus', look);
      window.removeEventListener('beforeunload', warn);
    };
  }, [work]);

  return { ...state, work };
}
