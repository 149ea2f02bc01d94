'use client';

import { useEffect, useRef } from 'react';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { focusFirst } from './focus-first';
import type { Front } from './use-front';

interface Props {
  front: Front;
  locale: Locale;
  readOnly: boolean;
  onPublish: () => void;
  onHistory: () => void;
}

function savingText(front: Front): string {
  const words = frontMessages().saving;
  switch (front.saving) {
    case 'saved':
      return front.stored.version === 0 ? '' : words.saved;
    case 'saving':
      return words.saving;
    case 'failed':
      return words.failed(front.problem);
    default:
      return words.unsaved;
  }
}

/** Where the front stands and what can be done with the whole of it. */
export function FrontBar({ front, locale, readOnly, onPublish, onHistory }: Props) {
  const words = frontMessages();
  const { stored, saving, work } = front;
  const retried = useRef(false);
  const failed = saving === 'failed';
  useEffect(() => {
    // The button goes with what it was for.
    if (!failed && retried.current) focusFirst(['front-undo']);
    retried.current = false;
  }, [failed]);

  function retry() {
    retried.current = true;
    void work.save();
  }

  const asPublished = saving === 'saved' && stored.version === (stored.publishedVersion ?? 0);
  const state = stored.publishedAt
    ? words.state.published(formatDate(stored.publishedAt, 'short', locale))
    : words.state.itself;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-y border-rule py-2 text-sm">
      <p className="text-ink-soft">{state}</p>
      {!readOnly && (
        <p role="status" data-save={saving} className={saving === 'failed' ? 'text-danger' : 'text-ink-soft'}>
          {savingText(front)}
        </p>
      )}
      {failed && (
        <button type="button" className="btn" onClick={retry}>
          {words.saving.retry}
        </button>
      )}
      <div className="ms-auto flex flex-wrap gap-2">
        {!readOnly && (
          <button
            type="button"
            id="front-undo"
            className="btn"
            aria-disabled={front.past.length === 0}
            onClick={() => work.undo()}
          >
            {words.undo}
          </button>
        )}
        <button type="button" className="btn" onClick={onHistory}>
          {words.history.open}
        </button>
        <a className="btn" href={`/preview/front/${stored.key}`} target="_blank" rel="noreferrer">
          {words.preview}
          <span className="sr-only"> ({words.previewHint})</span>
        </a>
        {!readOnly && (
          <button
            type="button"
            id="front-publish"
            className="btn btn-primary"
            aria-disabled={asPublished || saving === 'conflict'}
            title={asPublished ? words.nothingToPublish : undefined}
            onClick={() => !asPublished && saving !== 'conflict' && onPublish()}
          >
            {words.publish}
          </button>
        )}
      </div>
    </div>
  );
}
