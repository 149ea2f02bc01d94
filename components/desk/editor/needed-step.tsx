'use client';

import { useEffect, useState } from 'react';
import { signInSettingsMessages } from '@/lib/kit/messages/sign-in-settings';

/** Whether whoever is signed in has to set up a second step before anything else: that page is there for nobody else. */
export async function isHeld(): Promise<boolean> {
  const answer = await fetch('/desk/second-step', { redirect: 'manual' }).catch(() => null);
  return answer?.status === 200;
}

/**
 * What somebody is told in the middle of a story whose role needs a second step from now on, and the way to it.
 * @param props.goOn tries to save what waits; asked for by hand, and when the window is come back to
 */
export function NeededStep({ goOn }: { goOn: () => Promise<void> }) {
  const words = signInSettingsMessages().setUp;
  const [still, setStill] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const back = () => void goOn();
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [goOn]);

  async function look() {
    if (busy) return;
    setBusy(true);
    setStill(false);
    await goOn();
    // Only seen where it didn't help: else the window is closed by now.
    setStill(true);
    setBusy(false);
  }

  return (
    <>
      <p role="alert" className="text-sm text-pretty">
        {words.held}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <a href="/desk/second-step" target="_blank" rel="noopener" className="btn btn-primary">
          {words.open}
        </a>
        <button type="button" className="btn" aria-disabled={busy} onClick={() => void look()}>
          {words.done}
        </button>
      </div>
      <p role="status" className="mt-3 text-sm text-ink-soft empty:hidden">
        {still ? words.notYet : ''}
      </p>
    </>
  );
}
