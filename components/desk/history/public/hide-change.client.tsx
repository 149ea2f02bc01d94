'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { hideChange } from '@/lib/actions/hide-change';
import { publicHistoryMessages } from '@/lib/kit/messages/public-history';
import { runAction } from '../../ask-server';
import { ProblemLine } from '../../people/problem-line';
import { SendingForm } from '../../review/sending-form';
import { useAct } from '../../use-act';

/** Takes a change out of the public history, with a reason for readers; or shows it again. */
export function HideChange({ id, hidden }: { id: string; hidden: boolean }) {
  const words = publicHistoryMessages().hide;
  const router = useRouter();
  const field = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, problem, act } = useAct();

  function changed() {
    setOpen(false);
    setReason('');
    router.refresh();
  }
  async function hide(): Promise<string | null> {
    const answer = await runAction(() => hideChange({ id, reason }));
    return answer.ok ? null : answer.sentence;
  }
  async function show() {
    if (await act(() => hideChange({ id, reason: null }))) changed();
  }

  return (
    <div className="mt-2 text-sm">
      {hidden ? (
        <button type="button" className="btn" aria-disabled={busy} onClick={() => void show()}>
          {words.show}
        </button>
      ) : (
        <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.open}
        </button>
      )}
      {open && !hidden && (
        <SendingForm className="mt-2 max-w-md" send={hide} onSent={changed} words={words}>
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
        </SendingForm>
      )}
      <ProblemLine text={problem} />
    </div>
  );
}
