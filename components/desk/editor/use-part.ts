'use client';

import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';

export type Load<P> = () => Promise<ComponentType<P>>;

// biome-ignore lint/suspicious/noExplicitAny: parts of any kind, each kept under what loads it
const loaded = new Map<Load<any>, ComponentType<any>>();

/**
 * The code of a part of the page, fetched when it is first drawn: undefined until it is there.
 * @param load one function for the life of the page
 * @param mayCome made when the part is asked for, and called when it is there: whether it may still be drawn
 */
export function usePart<P>(load: Load<P>, mayCome: () => () => boolean = always) {
  const [Part, setPart] = useState<ComponentType<P> | undefined>(() => loaded.get(load));
  const [failed, setFailed] = useState(false);
  const ask = useRef(mayCome);
  ask.current = mayCome;
  const fetch = useCallback(() => {
    setFailed(false);
    const may = ask.current();
    load().then(
      (part) => {
        loaded.set(load, part);
        if (may()) setPart(() => part);
      },
      () => setFailed(true),
    );
  }, [load]);
  useEffect(() => {
    if (!loaded.has(load)) fetch();
  }, [load, fetch]);
  return { Part, failed, fetch };
}

const always = () => () => true;
