'use client';

import { useState } from 'react';
import { passkeyMessages } from '@/lib/kit/messages/passkeys';
import { askPasskey } from './ask-passkey';
import { attemptPasskey, type SignInOutcome } from './attempt-sign-in';
import { outcomeSentence } from './outcome-sentence';

/** Signs in by a passkey alone: nothing to type. `onSignedIn` is called once the session is there. */
export function PasskeyButton({ onSignedIn }: { onSignedIn(): unknown }) {
  const words = passkeyMessages();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  async function sign() {
    if (busy) return;
    setBusy(true);
    setSaid('');
    const signed = await askPasskey();
    const outcome: SignInOutcome | null = 'response' in signed ? await attemptPasskey(signed.response) : null;
    if (outcome?.kind === 'signed-in') await onSignedIn();
    else setBusy(false);
    setSaid('sentence' in signed ? signed.sentence : (outcomeSentence(outcome) ?? ''));
  }

  return (
    <div>
      <button type="button" className="btn w-full" aria-disabled={busy} onClick={() => void sign()}>
        {busy ? words.signingIn : words.use}
      </button>
      <p role="status" className="mt-2 text-sm text-danger empty:hidden">
        {said}
      </p>
    </div>
  );
}
