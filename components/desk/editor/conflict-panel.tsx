'use client';

import { useState } from 'react';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { editorMessages } from '@/lib/kit/messages/editor';
import type { Theirs } from './save';

interface Props<C> {
  mine: C;
  theirs: Theirs<C>;
  /** The words of a version, headline first, as plain text. */
  toText: (content: C) => string;
  keepMine: () => void;
  takeTheirs: () => void;
  locale: Locale;
}

/** Both versions, side by side, until a person has chosen. Nothing is stored and nothing is lost meanwhile. */
export function ConflictPanel<C>({ mine, theirs, toText, keepMine, takeTheirs, locale }: Props<C>) {
  const words = editorMessages().conflict;
  const when = formatDate(theirs.savedAt, 'dateTime', locale);
  return (
    <section
      aria-labelledby="conflict-title"
      role="alert"
      className="border-b-2 border-danger bg-surface px-4 py-5 sm:px-6"
    >
      <div className="mx-auto max-w-6xl">
        <h2 id="conflict-title" className="font-serif text-xl font-semibold">
          {words.title}
        </h2>
        <p className="mt-1 max-w-3xl text-sm text-ink-soft">{words.text(theirs.savedBy, when)}</p>
        <div className="mt-4 grid gap-5 md:grid-cols-2">
          <Version title={words.mine} text={toText(mine)} hint={words.keepMineHint}>
            <button type="button" className="btn btn-primary" onClick={keepMine}>
              {words.keepMine}
            </button>
            <CopyButton text={toText(mine)} />
          </Version>
          <Version
            title={words.theirs(theirs.savedBy)}
            text={toText(theirs.content)}
            hint={words.takeTheirsHint}
          >
            <button type="button" className="btn" onClick={takeTheirs}>
              {words.takeTheirs}
            </button>
          </Version>
        </div>
      </div>
    </section>
  );
}

interface VersionProps {
  title: string;
  text: string;
  hint: string;
  children: React.ReactNode;
}

function Version({ title, text, hint, children }: VersionProps) {
  return (
    <div>
      <h3 className="text-sm font-semibold">{title}</h3>
      <textarea
        readOnly
        aria-label={title}
        rows={10}
        className="mt-2 w-full border border-rule bg-paper p-3 font-serif text-ink"
        value={text}
      />
      <div className="mt-3 flex flex-wrap items-center gap-2">{children}</div>
      <p className="mt-2 text-xs text-ink-faint">{hint}</p>
    </div>
  );
}

/** Copies a text; says so, or what to do instead. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const words = editorMessages().conflict;
  const [answer, setAnswer] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setAnswer(words.copied);
    } catch {
      // Refused, or no clipboard outside HTTPS: the text itself is on the page.
      setAnswer(words.copyFailed);
    }
  };
  return (
    <>
      <button type="button" className="btn" onClick={copy}>
        {label ?? words.copyMine}
      </button>
      <span role="status" className="text-sm text-ink-soft">
        {answer}
      </span>
    </>
  );
}
