'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { editorMessages } from '@/lib/kit/messages/editor';
import { reviewMessages } from '@/lib/kit/messages/review';
import { fieldName } from '../field-words';
import { focusOpener } from '../focus-opener';
import { passFocus } from '../pass-focus';
import { NoteCard } from './note-card';
import { NoteForm } from './note-form';
import type { Notes } from './use-notes';

/** Fields that a note may be begun on from here; in the others it is begun by keyboard. */
const headFields = ['headline', 'standfirst', 'kicker'] as const;

/** What colleagues say about passages of the text, in the order of the text; on a phone a sheet below it. */
export function NotesPanel({ notes, beginIn }: { notes: Notes; beginIn: (field: string) => void }) {
  const words = reviewMessages().notes;
  const panel = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { pending, nothing } = notes;
  const open = notes.notes.filter(({ resolved }) => !resolved);
  const resolved = notes.notes.filter((note) => note.resolved);
  // Without a form or a note to look at, the focus comes to the list itself.
  const aimless = !pending && !notes.active;
  useEffect(() => {
    if (aimless) title.current?.focus();
  }, [aimless]);

  function close() {
    notes.setOpen(false);
    focusOpener(notes.opener.current);
  }

  return (
    <aside
      ref={panel}
      id="story-notes"
      className="notes-panel"
      aria-labelledby="story-notes-title"
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && close()}
    >
      <div className="notes-head">
        <h2 ref={title} id="story-notes-title" tabIndex={-1} className="font-semibold outline-none">
          {words.title}
        </h2>
        <button type="button" className="btn btn-quiet -me-3" onClick={close}>
          {editorMessages().close}
        </button>
      </div>
      {pending && (
        <div className="note is-looked-at">
          <p className="note-quote">
            {pending.anchor.quote ||
              (pending.anchor.of === 'field' ? fieldName(pending.anchor.blockId) : words.block)}
          </p>
          <NoteForm
            key={pending.id}
            label={words.write}
            submit={words.add}
            send={async (text) => {
              const wrong = await notes.add(text);
              if (!wrong) passFocus(panel.current, title.current);
              return wrong;
            }}
            cancel={notes.cancel}
          />
        </div>
      )}
      {!pending && (nothing || notes.notes.length === 0) && (
        <p role="status" className="py-2 text-sm text-pretty text-ink-soft">
          {nothing ? words.selectFirst : words.none}
        </p>
      )}
      <ul aria-label={words.open}>
        {open.map((note) => (
          <NoteCard key={note.id} note={note} notes={notes} />
        ))}
      </ul>
      {!pending && (
        <p className="flex flex-wrap items-baseline gap-x-3 border-t border-rule py-2 text-sm text-ink-soft">
          {words.noteOn}
          {headFields.map((field) => (
            <button key={field} type="button" className="note-act" onClick={() => beginIn(field)}>
              {fieldName(field)}
            </button>
          ))}
        </p>
      )}
      {resolved.length > 0 && (
        <details className="group">
          <summary className="group-title">{words.resolved(resolved.length)}</summary>
          <ul>
            {resolved.map((note) => (
              <NoteCard key={note.id} note={note} notes={notes} />
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
