'use client';

import { useEffect, useRef, useState } from 'react';
import type { StoryNote } from '@/lib/document/shapes/story-note';
import { formatDate } from '@/lib/kit/dates';
import { reviewMessages } from '@/lib/kit/messages/review';
import { Problem } from '../../problem';
import { useDesk } from '../desk-provider';
import { fieldName } from '../field-words';
import { passFocus } from '../pass-focus';
import { NoteForm } from './note-form';
import type { Notes } from './use-notes';

/** One note: the words it is about, what was said, and what can be done about it. */
export function NoteCard({ note, notes }: { note: StoryNote; notes: Notes }) {
  const words = reviewMessages().notes;
  const { locale } = useDesk();
  const card = useRef<HTMLLIElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const [answering, setAnswering] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { id, anchor, resolved } = note;
  const lost = !resolved && notes.isLost(note);
  const quote = anchor.quote || (anchor.of === 'field' ? fieldName(anchor.blockId) : words.block);
  const within = anchor.of === 'field' ? fieldName(anchor.blockId) : anchor.of && words.inUpdate;
  const looked = notes.active === id;
  useEffect(() => {
    if (looked) card.current?.scrollIntoView({ block: 'nearest' });
  }, [looked]);

  async function settle() {
    if (busy) return;
    setBusy(true);
    const wrong = await notes.resolve(id, !resolved);
    setBusy(false);
    setProblem(wrong);
    // The card has gone to the other list with its button.
    if (!wrong) passFocus(card.current, document.getElementById('story-notes-title'));
  }
  function closeAnswer() {
    setAnswering(false);
    // The button comes back with the next drawing.
    requestAnimationFrame(() => passFocus(card.current, answer.current));
  }

  return (
    <li ref={card} className={`note ${looked ? 'is-looked-at' : ''}`}>
      {within && <p className="text-xs font-semibold text-ink-soft">{within}</p>}
      {lost || resolved ? (
        <p className="note-quote">{quote}</p>
      ) : (
        <button
          type="button"
          className="note-quote note-jump"
          aria-label={words.goTo(quote)}
          onClick={() => notes.goTo(note)}
        >
          {quote}
        </button>
      )}
      {lost && <p className="mt-1 text-xs font-semibold text-caution">{words.lost}</p>}
      <Said author={note.author} at={formatDate(note.at, 'dateTime', locale)} text={note.text} />
      {note.answers.map((said) => (
        <Said
          key={said.id}
          author={said.author}
          at={formatDate(said.at, 'dateTime', locale)}
          text={said.text}
        />
      ))}
      {resolved && (
        <p className="mt-2 text-xs text-ink-soft">
          {words.resolvedBy(resolved.by, formatDate(resolved.at, 'dateTime', locale))}
        </p>
      )}
      <Problem className="mt-1">{problem}</Problem>
      {answering ? (
        <NoteForm
          label={words.answerLabel(note.author)}
          submit={words.answer}
          send={async (text) => {
            const wrong = await notes.answer(id, text);
            if (!wrong) closeAnswer();
            return wrong;
          }}
          cancel={closeAnswer}
        />
      ) : (
        <div className="mt-1.5 flex gap-4">
          {!resolved && (
            <button ref={answer} type="button" className="note-act" onClick={() => setAnswering(true)}>
              {words.answer}
            </button>
          )}
          <button type="button" className="note-act" aria-disabled={busy} onClick={settle}>
            {resolved ? words.reopen : words.resolve}
          </button>
        </div>
      )}
    </li>
  );
}

function Said({ author, at, text }: { author: string; at: string; text: string }) {
  return (
    <div className="mt-2 text-sm">
      <p className="text-xs text-ink-soft">
        <span className="font-semibold text-ink">{author}</span> {at}
      </p>
      <p className="break-words whitespace-pre-wrap">{text}</p>
    </div>
  );
}
