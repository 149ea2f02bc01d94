'use client';

import { useRouter } from 'next/navigation';
import { withdrawInvitation } from '@/lib/actions/withdraw-invitation';
import { peopleMessages } from '@/lib/kit/messages/people';
import { useAct } from '../use-act';
import { ProblemLine } from './problem-line';

/** Ends an invitation. */
export function WithdrawButton({ id, email }: { id: string; email: string }) {
  const words = peopleMessages().invite;
  const router = useRouter();
  const { busy, problem, act } = useAct();
  return (
    <div>
      <button
        type="button"
        className="btn"
        aria-disabled={busy}
        aria-label={words.withdrawOf(email)}
        onClick={async () => {
          if (await act(() => withdrawInvitation(id))) router.refresh();
        }}
      >
        {words.withdraw}
      </button>
      <ProblemLine text={problem} />
    </div>
  );
}
