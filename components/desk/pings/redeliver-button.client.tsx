'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { redeliver } from '@/lib/actions/redeliver';
import { pingMessages } from '@/lib/kit/messages/pings';
import { runAction } from '../editor/ask-server';

/** Sends one message again. */
export function RedeliverButton({ id }: { id: string }) {
  const words = pingMessages();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function send() {
    if (busy) return;
    setBusy(true);
    const answer = await runAction(() => redeliver({ id }));
    setBusy(false);
    setProblem(answer.ok ? '' : answer.sentence);
    if (answer.ok) router.refresh();
  }

  return (
    <>
      <button type="button" className="btn" aria-disabled={busy} onClick={() => void send()}>
        {busy ? words.sendingAgain : words.again}
      </button>
      <p role="alert" className="text-sm text-danger empty:hidden">
        {problem}
      </p>
    </>
  );
}
