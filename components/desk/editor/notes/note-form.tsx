'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { editorMessages } from '@/lib/kit/messages/editor';
import { reviewMessages } from '@/lib/kit/messages/review';
import { Problem } from '../../problem';

interface Props {
  label: string;
  submit: string;
  /** Resolves with what went wrong, or with nothing. */
  send: (text: string) => Promise<string>;
  cancel: () => void;
}

/** A few words to a colleague. Control- or Command-Enter sends them, Escape gives up. */
export function NoteForm({ label, submit, send, cancel }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => field.current?.focus(), []);

  async function go(event?: FormEvent) {
    event?.preventDefault();
    if (busy || !text.trim()) return;
    setBusy(true);
    setProblem('');
    const wrong = await send(text.trim());
    setBusy(false);
    setProblem(wrong);
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void go();
  }

  return (
    <form onSubmit={go} className="mt-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field"
        rows={3}
        maxLength={5_000}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
      />
      <Problem className="mt-1">{problem}</Problem>
      <div className="mt-2 flex gap-2">
        <button type="submit" className="btn btn-primary" aria-disabled={busy || !text.trim()}>
          {busy ? reviewMessages().notes.busy : submit}
        </button>
        <button type="button" className="btn btn-quiet" onClick={cancel}>
          {editorMessages().cancel}
        </button>
      </div>
    </form>
  );
}
