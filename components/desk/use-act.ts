'use client';

import { useRef, useState } from 'react';
import type { ActionResult, ProblemAnswer } from '@/lib/kit/action-result';
import { runAction } from './ask-server';

/** Runs an action once at a time, and keeps what it was refused with; `setProblem` is for what is seen before asking. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  // A second press may come before the first one is drawn.
  const under = useRef(false);

  /**
   * What the action answered; null where it was refused or another one is under way.
   * @param refused gets what the server refused it with; where it answers true, it says so itself
   */
  async function act<T>(
    action: () => Promise<ActionResult<T>>,
    refused?: (problem: ProblemAnswer) => boolean,
  ): Promise<{ value: T } | null> {
    if (under.current) return null;
    under.current = true;
    setBusy(true);
    setProblem('');
    const answer = await runAction(action);
    under.current = false;
    setBusy(false);
    if (answer.ok) return { value: answer.value };
    if (!(answer.problem && refused?.(answer.problem))) setProblem(answer.sentence);
    return null;
  }

  return { busy, problem, setProblem, act };
}
