'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/kit/action-result';
import { useAct } from '../use-act';

/** Settings on their way to the server, and the way back from what was saved last. */
export interface SettingsSave<T> {
  busy: boolean;
  /** What held before the last save; null while there is nothing to take back. */
  before: T | null;
  problem: string;
  /** Saves `next`; afterwards one may go back to `undoTo`, where it is given. */
  save: (next: T, undoTo: T | null) => Promise<void>;
}

/**
 * Saves a page of settings and can take that back.
 * @param send the action that stores them
 * @param show puts what was stored into the fields
 */
export function useSettingsSave<T>(
  send: (settings: T) => Promise<ActionResult<unknown>>,
  show: (settings: T) => void,
): SettingsSave<T> {
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [before, setBefore] = useState<T | null>(null);

  async function save(next: T, undoTo: T | null) {
    if (!(await act(() => send(next)))) return;
    show(next);
    setBefore(undoTo);
    router.refresh();
  }

  return { busy, before, problem, save };
}
