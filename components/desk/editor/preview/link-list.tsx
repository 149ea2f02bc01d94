'use client';

import { useRef, useState } from 'react';
import { withdrawPreviewLink } from '@/lib/actions/withdraw-preview-link';
import type { PreviewLink } from '@/lib/document/shapes/preview';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { previewMessages } from '@/lib/kit/messages/preview';
import { runAction } from '../../ask-server';
import { passFocus } from '../pass-focus';

interface Props {
  links: PreviewLink[];
  locale: Locale;
  onChanged: (links: PreviewLink[]) => void;
}

/** Who can read the draft by a link at present, and the way to end that. */
export function LinkList({ links, locale, onChanged }: Props) {
  const words = previewMessages().share;
  const [busy, setBusy] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const [answer, setAnswer] = useState({ ok: true, sentence: '' });

  async function withdraw(id: string) {
    if (busy) return;
    setBusy(id);
    const result = await runAction(() => withdrawPreviewLink({ id }));
    setBusy(null);
    setAnswer(result.ok ? { ok: true, sentence: words.withdrawn } : result);
    if (!result.ok) return;
    // The button that had the focus goes with its link.
    passFocus(list.current, told.current);
    onChanged(result.value.links);
  }

  return (
    <>
      <p
        ref={told}
        tabIndex={-1}
        role={answer.ok ? 'status' : 'alert'}
        className={`text-sm outline-none ${answer.ok ? 'text-good' : 'text-danger'}`}
      >
        {answer.sentence}
      </p>
      {links.length === 0 && <p className="text-sm text-ink-faint">{words.none}</p>}
      <ul ref={list} className="divide-y divide-rule">
        {links.map((link) => (
          <li key={link.id} className="flex items-start justify-between gap-4 py-3">
            <LinkFacts link={link} locale={locale} />
            <button
              type="button"
              className="btn"
              aria-disabled={busy !== null}
              aria-label={words.withdrawFor(link.note || words.noNote)}
              onClick={() => withdraw(link.id)}
            >
              {busy === link.id ? words.withdrawing : words.withdraw}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function LinkFacts({ link, locale }: { link: PreviewLink; locale: Locale }) {
  const words = previewMessages().share;
  const short = (time: string) => formatDate(time, 'short', locale);
  return (
    <div className="min-w-0">
      <p className={`font-semibold break-words ${link.note ? '' : 'text-ink-faint'}`}>
        {link.note || words.noNote}
      </p>
      <p className="text-xs text-ink-soft">
        {words.ends(formatDate(link.expiresAt, 'dateTime', locale))} ·{' '}
        {link.lastUsedAt ? words.opened(short(link.lastUsedAt)) : words.neverOpened}
      </p>
      <p className="text-xs text-ink-faint">{words.by(link.createdBy, short(link.createdAt))}</p>
    </div>
  );
}
