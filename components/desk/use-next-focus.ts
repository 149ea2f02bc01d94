'use client';

import { useEffect, useRef } from 'react';
import { passFocus } from './editor/pass-focus';

/** Gives the focus on once what had it has gone from the page: to what `find` finds then. */
export function useNextFocus(): (find: () => HTMLElement | null | undefined) => void {
  const next = useRef<(() => HTMLElement | null | undefined) | null>(null);
  useEffect(() => {
    const find = next.current;
    next.current = null;
    if (find) passFocus(null, find() ?? null);
  });
  return (find) => {
    next.current = find;
  };
}
