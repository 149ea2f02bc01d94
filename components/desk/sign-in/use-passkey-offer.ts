'use client';

import { useEffect } from 'react';
import { beginPasskeySignIn } from '@/lib/actions/begin-passkey-sign-in';
import { offersPasskeys, signWithPasskey, stopAsking } from '../passkeys/ask-device';
import { attemptPasskey, type SignInOutcome } from './attempt-sign-in';

/** A question to the device is good for five minutes: it is asked anew before that. */
const anew = 4 * 60_000;

/**
 * Has the browser offer passkeys where the e-mail is typed, if it can (Web Authentication Level 3, conditional mediation).
 * `onOutcome` is told what came of one that was chosen.
 */
export function usePasskeyOffer(onOutcome: (outcome: SignInOutcome) => void): void {
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function offer() {
      if (!(await offersPasskeys()) || left) return;
      const options = await beginPasskeySignIn();
      if (left || !options.ok) return;
      timer = setTimeout(() => start(), anew);
      const answer = await signWithPasskey(options.value, true);
      if (left || answer.kind !== 'answered') return;
      clearTimeout(timer);
      onOutcome(await attemptPasskey(answer.response));
    }
    // Who types a password never notices that it failed.
    const start = () =>
      void offer().catch((error: unknown) => console.warn('No passkeys are offered:', error));
    start();
    return () => {
      left = true;
      clearTimeout(timer);
      if (timer) void stopAsking();
    };
  }, [onOutcome]);
}
