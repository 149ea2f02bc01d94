'use client';

import { useId, useState } from 'react';
import { longestStepNote } from '@/lib/document/shapes/story-review';
import { workflowMessages } from '@/lib/kit/messages/workflow';
import { Dialog } from '../editor/dialog';
import { SendingForm } from './sending-form';

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
  const send = async () => (kind === 'return' && !note.trim() ? all.give.missing : take(note));

  return (
    <Dialog title={words.title} onClose={onClose}>
      <SendingForm className="text-sm" send={send} onSent={onClose} words={words}>
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
      </SendingForm>
    </Dialog>
  );
}
