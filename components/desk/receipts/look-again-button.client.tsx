'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { lookAgain } from '@/lib/actions/look-again';
import { receiptMessages } from '@/lib/kit/messages/receipts';
import { runAction } from '../editor/ask-server';

/** Has it looked again what readers get. */
export function LookAgainButton({ storyId }: { storyId: string }) {
  const words = receiptMessages();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function look() {
    if (busy) return;
    setBusy(true);
    const answer = await runAction(() => lookAgain({ storyId }));
    setBusy(false);
    setProblem(answer.ok ? '' : answer.sentence);
    if (answer.ok) router.refresh();
  }

  return (
    <>
      <button type="button" className="btn" aria-disabled={busy} onClick={() => void look()}>
        {busy ? words.looking : words.lookAgain}
      </button>
      <p role="alert" className="text-sm text-danger empty:hidden">
        {problem}
      </p>
    </>
  );
}
