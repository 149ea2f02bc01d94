'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { beginSecondFactor } from '@/lib/actions/begin-second-factor';
import { turnOnSecondFactor } from '@/lib/actions/turn-on-second-factor';
import { peopleMessages } from '@/lib/kit/messages/people';
import { CodeField } from '../sign-in/code-field';
import { ProblemLine } from './problem-line';
import { RecoveryCodes } from './recovery-codes';
import { useAct } from './use-act';

/** Sets up an authenticator app: a square code for the phone, a first code back, then recovery codes to keep. */
export function SetUpSecondFactor() {
  const words = peopleMessages().secondFactor;
  const id = useId();
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [begun, setBegun] = useState<{ secret: string; picture: string } | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);

  if (codes) return <RecoveryCodes codes={codes} done={() => router.refresh()} />;
  if (!begun) {
    return (
      <div className="mt-3">
        <button
          type="button"
          className="btn"
          aria-disabled={busy}
          onClick={async () => {
            const answer = await act(beginSecondFactor);
            if (answer) setBegun(answer.value);
          }}
        >
          {words.begin}
        </button>
        <ProblemLine text={problem} />
      </div>
    );
  }
  return (
    <form
      className="mt-3 grid gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        const code = String(new FormData(event.currentTarget).get('code') ?? '');
        const answer = await act(() => turnOnSecondFactor(code));
        if (answer) setCodes(answer.value);
      }}
    >
      <p className="text-sm text-pretty">{words.scan}</p>
      <img src={begun.picture} alt={words.square} width={200} height={200} className="bg-white" />
      <p className="text-sm">
        {words.typeInstead}{' '}
        <code className="break-all">{begun.secret.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <CodeField id={id} label={words.first} />
      <div>
        <button type="submit" className="btn btn-primary" aria-disabled={busy}>
          {words.turnOn}
        </button>
        <ProblemLine text={problem} />
      </div>
    </form>
  );
}
