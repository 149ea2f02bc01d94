'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { beginSecondFactor } from '@/lib/actions/begin-second-factor';
import { turnOnSecondFactor } from '@/lib/actions/turn-on-second-factor';
import { peopleMessages } from '@/lib/kit/messages/people';
import { CodeField } from '../sign-in/code-field';
import { ProblemLine } from './problem-line';
import { RecoveryCodes } from './recovery-codes';
import { useConfirmed } from './use-confirmed';

/** Sets up an authenticator app: a square code for the phone, a first code back, then recovery codes to keep. */
export function SetUpSecondFactor() {
  const words = peopleMessages().secondFactor;
  const id = useId();
  const router = useRouter();
  const { busy, problem, act, confirmed, field } = useConfirmed();
  const [begun, setBegun] = useState<{ secret: string; picture: string } | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);

  if (codes?.length) return <RecoveryCodes codes={codes} done={() => router.refresh()} />;
  if (!begun) {
    return (
      <form
        className="mt-3 grid max-w-sm gap-4"
        onSubmit={async (event) => {
          event.preventDefault();
          const answer = await confirmed(beginSecondFactor);
          if (answer) setBegun(answer.value);
        }}
      >
        {field}
        <div>
          <button type="submit" className="btn" aria-disabled={busy}>
            {words.begin}
          </button>
          <ProblemLine text={problem} />
        </div>
      </form>
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
        if (answer?.value.length === 0) router.refresh();
      }}
    >
      <p className="text-sm text-pretty">{words.scan}</p>
      <img src={begun.picture} alt={words.square} width={200} height={200} className="bg-white" />
      <p className="text-sm">
        {words.typeInstead}{' '}
        <code className="wrap-anywhere">{begun.secret.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
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
