'use client';

import { useState } from 'react';
import { makeResetLink } from '@/lib/actions/make-reset-link';
import { peopleMessages } from '@/lib/kit/messages/people';
import { useAct } from '../use-act';
import { LinkToGive } from './link-to-give';
import { ProblemLine } from './problem-line';

/** Makes a link by which somebody sets a new password. */
export function ResetLinkButton({ id, email }: { id: string; email: string }) {
  const words = peopleMessages();
  const { busy, problem, act } = useAct();
  const [made, setMade] = useState<{ address: string; sent: boolean } | null>(null);
  return (
    <div className="mt-4">
      <button
        type="button"
        className="btn"
        aria-disabled={busy}
        onClick={async () => {
          const answer = await act(() => makeResetLink(id));
          if (answer) setMade(answer.value);
        }}
      >
        {words.person.reset}
      </button>
      <p className="mt-1 max-w-prose text-xs text-pretty text-ink-faint">{words.person.resetHint}</p>
      <ProblemLine text={problem} />
      {made && (
        <LinkToGive
          address={made.address}
          says={made.sent ? words.invite.sent(email) : words.invite.notSent}
        />
      )}
    </div>
  );
}
