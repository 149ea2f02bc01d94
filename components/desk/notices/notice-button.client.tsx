'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { markNoticeDone } from '@/lib/actions/mark-notice-done';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { runAction } from '../editor/ask-server';

/** Marks a notice as dealt with, or opens it again. */
export function NoticeButton({ id, done }: { id: string; done: boolean }) {
  const words = rightsMessages();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function toggle() {
    if (busy) return;
    setBusy(true);
    const answer = await runAction(() => markNoticeDone({ id, done: !done }));
    setBusy(false);
    setProblem(answer.ok ? '' : answer.sentence);
    if (answer.ok) router.refresh();
  }

  return (
    <>
      <button type="button" className="btn" aria-disabled={busy} onClick={() => void toggle()}>
        {done ? words.notices.reopen : words.notices.done}
      </button>
      <p role="alert" className="text-sm text-danger empty:hidden">
        {problem}
      </p>
    </>
  );
}
