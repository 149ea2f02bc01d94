'use client';

import { useRouter } from 'next/navigation';
import { endSessions } from '@/lib/actions/end-sessions';
import { peopleMessages } from '@/lib/kit/messages/people';
import { useAct } from '../use-act';
import { ProblemLine } from './problem-line';

/** Signs somebody else out everywhere, as when a laptop is stolen. */
export function EndAllButton({ personId }: { personId: string }) {
  const router = useRouter();
  const { busy, problem, act } = useAct();
  return (
    <div className="mt-3">
      <button
        type="button"
        className="btn btn-danger"
        aria-disabled={busy}
        onClick={async () => {
          if (await act(() => endSessions({ personId, sessionId: null }))) router.refresh();
        }}
      >
        {peopleMessages().sessions.endAll}
      </button>
      <ProblemLine text={problem} />
    </div>
  );
}
