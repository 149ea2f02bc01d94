'use client';

import { useState } from 'react';
import type { ActionResult } from '@/lib/kit/action-result';
import { runAction } from '../editor/ask-server';

/** Runs an action once at a time, and keeps what it was refused with. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  /** What the action answered; null where it was refused or another one is under way. */
  async function act<T>(action: () => Promise<ActionResult<T>>): Promise<{ value: T } | null> {
    if (busy) return null;
    setBusy(true);
    setProblem('');
    const answer = await runAction(action);
    setBusy(false);
    if (answer.ok) return { value: answer.value };
    setProblem(answer.sentence);
    return null;
  }

  return { busy, problem, act };
}
