'use client';

import { useRef, useState } from 'react';
import { deskMessages } from '@/lib/kit/messages/desk';
import { passkeyMessages } from '@/lib/kit/messages/passkeys';
import { askPasskey } from './ask-passkey';
import type { SignInOutcome } from './attempt-sign-in';
import { CodeField } from './code-field';

type CodeWanted = Extract<SignInOutcome, { app: boolean }>;

/** What the account asks for beside the password; null for nothing. */
export function wantsCode(outcome: SignInOutcome | null): CodeWanted | null {
  return outcome?.kind === 'code-needed' || outcome?.kind === 'code-wrong' ? outcome : null;
}

/** The second step of signing in, and whether this browser may leave it out for a while. */
export function CodeStep({ wanted, describedBy }: { wanted: CodeWanted; describedBy?: string }) {
  const words = deskMessages().signIn;
  const answer = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');

  async function sign() {
    if (asking) return;
    setAsking(true);
    setSaid('');
    const signed = await askPasskey();
    setAsking(false);
    if ('sentence' in signed) return setSaid(signed.sentence);
    const field = answer.current;
    if (!field?.form) return;
    field.value = JSON.stringify(signed.response);
    // The code is for those who have no passkey at hand.
    for (const other of field.form.querySelectorAll<HTMLInputElement>('[name=code]')) other.required = false;
    field.form.requestSubmit();
  }

  return (
    <>
      {wanted.passkey && (
        <div>
          <input ref={answer} type="hidden" name="passkey" />
          <button type="button" className="btn w-full" aria-disabled={asking} onClick={() => void sign()}>
            {asking ? passkeyMessages().signingIn : passkeyMessages().use}
          </button>
          <p role="status" className="mt-2 text-sm text-danger empty:hidden">
            {said}
          </p>
        </div>
      )}
      <CodeField
        id="sign-in-code"
        label={wanted.app ? words.code : passkeyMessages().recovery}
        describedBy={describedBy}
      />
      <label className="flex min-h-8 items-center gap-2 text-sm">
        <input type="checkbox" name="remember" />
        {words.remember}
      </label>
    </>
  );
}
