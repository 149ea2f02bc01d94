'use client';

import { formatDate, type Locale } from '@/lib/kit/dates';
import { savingMessages } from '@/lib/kit/messages/saving';
import { CopyButton } from './copy-button';
import type { CameBack as Words } from './use-kept-saves';

interface Props<C> {
  cameBack: Words<C> | null;
  /** Kept on this device, but in a form that this version can't show. */
  strange: unknown[];
  /** The words of a version, headline first, as plain text. */
  toText: (content: C) => string;
  /** Shows what the server had before, and saves that on top. */
  goBack: (before: C) => void;
  dismiss: () => void;
  locale: Locale;
}

/** Tells that words which never reached the server have come back from this device, and lets both be compared. */
export function CameBack<C>({ cameBack, strange, toText, goBack, dismiss, locale }: Props<C>) {
  const words = savingMessages().cameBack;
  return (
    <div role="status">
      {cameBack && (
        <section
          aria-label={words.label}
          className="border-b border-accent bg-accent-wash px-4 py-3 text-sm sm:px-6"
        >
          <p>{words.text(formatDate(cameBack.keptAt, 'dateTime', locale))}</p>
          <details className="mt-2">
            <summary className="cursor-pointer font-semibold">{words.compare}</summary>
            <div className="mt-2 grid gap-4 md:grid-cols-2">
              <Version title={words.server} text={toText(cameBack.before)} />
              <Version title={words.device} text={toText(cameBack.after)} />
            </div>
          </details>
          <div className="mt-3 flex flex-wrap gap-2">
            <button type="button" className="btn btn-primary" onClick={dismiss}>
              {words.keep}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                goBack(cameBack.before);
                dismiss();
              }}
            >
              {words.goBack}
            </button>
          </div>
        </section>
      )}
      {strange.length > 0 && (
        <p className="flex flex-wrap items-center gap-3 border-b border-caution bg-caution-wash px-4 py-3 text-sm sm:px-6">
          {words.strange}
          <CopyButton text={JSON.stringify(strange, null, 2)} label={words.copy} />
        </p>
      )}
    </div>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <p className="mt-1 max-h-72 overflow-y-auto border border-rule bg-paper p-3 font-serif whitespace-pre-wrap">
        {text}
      </p>
    </div>
  );
}
