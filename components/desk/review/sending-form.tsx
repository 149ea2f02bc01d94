'use client';

import { type ReactNode, useState } from 'react';
import { Problem } from '../problem';

interface Props {
  /** Sends what was filled in; what it was refused with, as a sentence, or null. */
  send: () => Promise<string | null>;
  onSent: () => void;
  words: { confirm: string; busy: string };
  className?: string;
  children: ReactNode;
}

/** Fields with one button below them, that send once at a time and say why they were refused. */
export function SendingForm({ send, onSent, words, className, children }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function submit() {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const refused = await send();
    setBusy(false);
    if (refused) setProblem(refused);
    else onSent();
  }

  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <Problem className="mt-2">{problem}</Problem>
      <button type="submit" className="btn btn-primary mt-3" aria-disabled={busy}>
        {busy ? words.busy : words.confirm}
      </button>
    </form>
  );
}
