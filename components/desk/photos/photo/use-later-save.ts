'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Errand } from '@/blocks/editing/editor-context';

export type LaterState =
  | { is: 'kept' }
  | { is: 'saving' }
  | { is: 'saved' }
  | { is: 'failed'; sentence: string };

const pause = 500;

/**
 * A value that is dragged or moved by keys: shown at once, stored when it has come to rest. What could not be stored
 * goes back to what is. Leaving the page stores what still waits.
 */
export function useLaterSave<T>(stored: T, save: (value: T) => Promise<Errand<unknown>>) {
  const [own, setOwn] = useState<{ value: T } | null>(null);
  const [state, setState] = useState<LaterState>({ is: 'kept' });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const waiting = useRef<{ value: T } | null>(null);

  const store = useEffectEvent(async () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const mine = waiting.current;
    waiting.current = null;
    if (!mine) return;
    setState({ is: 'saving' });
    const answer = await save(mine.value);
    // Moved again meanwhile: that is what counts, and it is stored next.
    if (waiting.current) return;
    setOwn(null);
    setState(answer.ok ? { is: 'saved' } : { is: 'failed', sentence: answer.sentence });
  });
  useEffect(() => () => void store(), []);

  function set(value: T, now = false) {
    waiting.current = { value };
    setOwn({ value });
    setState({ is: 'kept' });
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => void store(), now ? 0 : pause);
  }

  return { value: own ? own.value : stored, set, state, flush: () => void store() };
}
