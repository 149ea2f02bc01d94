'use client';

import { useId, useState } from 'react';
import { longestStepNote } from '@/lib/document/shapes/story-review';
import { workflowMessages } from '@/lib/kit/messages/workflow';
import { Dialog } from '../editor/dialog';

export interface NoteDialogProps {
  kind: 'hand-in' | 'return';
  /** Takes the step; what it was refused with, as a sentence, or null. */
  take: (note: string) => Promise<string | null>;
  onClose: () => void;
}

/** What somebody says when they hand a story in, or return it. */
export function NoteDialog({ kind, take, onClose }: NoteDialogProps) {
  const all = workflowMessages();
  const words = kind === 'return' ? all.give : all.handIn;
  const id = useId();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function send() {
    if (busy) return;
    if (kind === 'return' && !note.trim()) return setProblem(all.give.missing);
    setBusy(true);
    setProblem('');
    const refused = await take(note);
    setBusy(false);
    if (refused) setProblem(refused);
    else onClose();
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="text-sm"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className="mb-3 text-pretty text-ink-soft">{words.intro}</p>
        <label className="field-label" htmlFor={id}>
          {words.note}
        </label>
        <textarea
          id={id}
          className="field"
          rows={4}
          maxLength={longestStepNote}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <p role="alert" className="mt-2 text-danger empty:hidden">
          {problem}
        </p>
        <button type="submit" className="btn btn-primary mt-3" aria-disabled={busy}>
          {busy ? words.busy : words.confirm}
        </button>
      </form>
    </Dialog>
  );
}
