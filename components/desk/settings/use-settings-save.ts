'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/kit/action-result';
import { runAction } from '../editor/ask-server';

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
  const [busy, setBusy] = useState(false);
  const [before, setBefore] = useState<T | null>(null);
  const [problem, setProblem] = useState('');

  async function save(next: T, undoTo: T | null) {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const answer = await runAction(() => send(next));
    setBusy(false);
    if (!answer.ok) return setProblem(answer.sentence);
    show(next);
    setBefore(undoTo);
    router.refresh();
  }

  return { busy, before, problem, save };
}
