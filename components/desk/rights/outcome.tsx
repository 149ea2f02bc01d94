'use client';

import { rightsMessages } from '@/lib/kit/messages/rights';
import { Problem } from '../problem';
import type { useRules } from './use-rules';

/** What was just done, with its way back, or what went wrong. */
export function Outcome({ done, problem }: Pick<ReturnType<typeof useRules>, 'done' | 'problem'>) {
  const { undo } = done ?? {};
  return (
    <>
      <p role="status" className="mt-3 flex min-h-9 flex-wrap items-center gap-3 text-sm empty:hidden">
        {done?.sentence}
        {undo && (
          <button type="button" className="btn" onClick={() => void undo()}>
            {rightsMessages().undo}
          </button>
        )}
      </p>
      <Problem className="mt-2">{problem}</Problem>
    </>
  );
}
