'use client';

import { useState, useTransition } from 'react';
import { signOutEverywhere } from '@/lib/actions/sign-out-everywhere';
import { deskMessages } from '@/lib/kit/messages/desk';

/** Ends every session of this person, this one included. */
export function SignOutEverywhereButton() {
  const words = deskMessages().account;
  const [busy, start] = useTransition();
  const [failure, setFailure] = useState<string | null>(null);

  function leave() {
    if (busy) return;
    setFailure(null);
    start(async () => {
      try {
        const result = await signOutEverywhere();
        if (result.ok || result.problem.code === 'not-signed-in') {
          window.location.assign('/desk/sign-in?signed-out=everywhere');
        } else {
          setFailure(result.problem.message);
        }
      } catch (error) {
        console.error(error);
        setFailure(words.signOutFailed);
      }
    });
  }

  return (
    <>
      <button type="button" className="btn btn-danger" aria-disabled={busy} onClick={leave}>
        {busy ? words.signingOut : words.signOutEverywhere}
      </button>
      <div role="alert">{failure && <p className="mt-2 text-sm text-danger">{failure}</p>}</div>
    </>
  );
}
