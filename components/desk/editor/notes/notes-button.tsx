'use client';

import { reviewMessages } from '@/lib/kit/messages/review';
import { ToolIcon } from '../tool-icon';
import type { Notes } from './use-notes';

/** Opens the notes beside the text; says how many are open. */
export function NotesButton({ notes, className }: { notes: Notes; className: string }) {
  const words = reviewMessages().notes;
  const count = notes.notes.filter(({ resolved }) => !resolved).length;
  return (
    <button
      ref={notes.opener}
      type="button"
      className={`btn btn-quiet px-2 ${className}`}
      aria-expanded={notes.open}
      aria-controls={notes.open ? 'story-notes' : undefined}
      onClick={() => notes.setOpen(!notes.open)}
    >
      <ToolIcon d="M2.5 3h11v8h-6l-3 2.5V11h-2z" />
      {words.title}
      {count > 0 && <span className="tabular-nums">{count}</span>}
    </button>
  );
}
