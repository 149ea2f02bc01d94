'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { editorMessages } from '@/lib/kit/messages/editor';
import { reviewMessages } from '@/lib/kit/messages/review';
import { Problem } from '../../problem';

interface Props {
  /** Resolves with what went wrong, or with nothing. */
  confirm: (reason: string) => Promise<string>;
  cancel: () => void;
}

/** Asks for the reason why a finding may stand. */
export function OverrideForm({ confirm, cancel }: Props) {
  const words = reviewMessages().override;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => field.current?.focus(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || !reason.trim()) return;
    setBusy(true);
    setProblem('');
    const wrong = await confirm(reason.trim());
    setBusy(false);
    setProblem(wrong);
  }

  return (
    <form className="mb-3 border border-rule bg-sunken p-3" onSubmit={submit}>
      <label htmlFor={id} className="block text-sm font-semibold">
        {words.reason}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field mt-1"
        rows={2}
        maxLength={1_000}
        required
        aria-describedby={`${id}-hint`}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={`${id}-hint`} className="mt-1 text-xs text-ink-soft">
        {words.reasonHint}
      </p>
      <Problem className="mt-1">{problem}</Problem>
      <div className="mt-2 flex gap-2">
        <button type="submit" className="btn" aria-disabled={busy || !reason.trim()}>
          {busy ? words.busy : words.confirm}
        </button>
        <button type="button" className="btn btn-quiet" onClick={cancel}>
          {editorMessages().cancel}
        </button>
      </div>
    </form>
  );
}
