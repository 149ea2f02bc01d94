'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { hideChange } from '@/lib/actions/hide-change';
import { publicHistoryMessages } from '@/lib/kit/messages/public-history';
import { runAction } from '../../editor/ask-server';

/** Takes a change out of the public history, with a reason for readers; or shows it again. */
export function HideChange({ id, hidden }: { id: string; hidden: boolean }) {
  const words = publicHistoryMessages().hide;
  const router = useRouter();
  const field = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function send(why: string | null) {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const answer = await runAction(() => hideChange({ id, reason: why }));
    setBusy(false);
    if (!answer.ok) return setProblem(answer.sentence);
    setOpen(false);
    setReason('');
    router.refresh();
  }

  return (
    <div className="mt-2 text-sm">
      {hidden ? (
        <button type="button" className="btn" aria-disabled={busy} onClick={() => void send(null)}>
          {words.show}
        </button>
      ) : (
        <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.open}
        </button>
      )}
      {open && !hidden && (
        <form
          className="mt-2 max-w-md"
          onSubmit={(event) => {
            event.preventDefault();
            void send(reason);
          }}
        >
          <label className="field-label" htmlFor={field}>
            {words.reason}
          </label>
          <input
            id={field}
            className="field"
            maxLength={300}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <button type="submit" className="btn btn-primary mt-2" aria-disabled={busy}>
            {busy ? words.busy : words.confirm}
          </button>
        </form>
      )}
      <p role="alert" className="mt-1 text-danger empty:hidden">
        {problem}
      </p>
    </div>
  );
}
