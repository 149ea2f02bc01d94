'use client';

import { useEffect, useState } from 'react';
import { askServer } from '../../ask-server';

interface Loaded<T> {
  /** Null before the first answer; the last one while the next is under way. */
  value: T | null;
  failed: boolean;
  retry: () => void;
}

/** What a door of the API answers, asked again whenever `version` changes. */
export function useAnswer<T>(path: string, version = 0): Loaded<T> {
  const [state, setState] = useState<{ value: T | null; failed: boolean }>({ value: null, failed: false });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version and a new try mean asking again
  useEffect(() => {
    let current = true;
    void askServer<T>(path).then((answer) => {
      if (!current) return;
      setState(({ value }) => (answer.ok ? { value: answer.value, failed: false } : { value, failed: true }));
    });
    return () => {
      current = false;
    };
  }, [path, version, tries]);
  return { ...state, retry: () => setTries((count) => count + 1) };
}
