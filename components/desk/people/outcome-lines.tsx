import type { ReactNode } from 'react';
import { ProblemLine } from './problem-line';

interface Props {
  /** What was done; nothing while nothing was. */
  said: ReactNode;
  /** What it was refused with, as a sentence. */
  problem: string;
}

/** How an action went: both lines are there before anything stands in them, so that either is read out when it comes. */
export function OutcomeLines({ said, problem }: Props) {
  return (
    <>
      <p role="status" className="mt-2 text-sm text-pretty break-words empty:hidden">
        {said}
      </p>
      <ProblemLine text={problem} />
    </>
  );
}
