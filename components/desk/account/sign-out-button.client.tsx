'use client';

import { useState } from 'react';
import { deskFrameMessages } from '@/lib/kit/messages/desk-frame';

/** Ends this browser's session, then shows the sign-in page. */
export function SignOutButton({ className }: { className: string }) {
  const words = deskFrameMessages().account;
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function leave() {
    if (state === 'busy') return;
    setState('busy');
    try {
      const { postToAuth } = await import('../sign-in/auth-door');
      await postToAuth('signout');
      window.location.assign('/desk/sign-in?signed-out=here');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  }

  return (
    <>
      <button type="button" className={className} aria-disabled={state === 'busy'} onClick={leave}>
        {state === 'busy' ? words.signingOut : words.signOut}
      </button>
      <div role="alert">
        {state === 'failed' && <p className="px-4 py-2 text-sm text-danger">{words.signOutFailed}</p>}
      </div>
    </>
  );
}
