'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { addRedirects } from '@/lib/actions/add-redirects';
import { removeRedirect } from '@/lib/actions/remove-redirect';
import type { DeskRedirect } from '@/lib/document/shapes/redirect';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { redirectMessages } from '@/lib/kit/messages/redirects';
import { runAction } from '../ask-server';
import { passFocus } from '../editor/pass-focus';
import { Problem } from '../problem';

/** Redirects, each with the way to remove it, and the way back from that. */
export function RedirectList({ redirects, locale }: { redirects: DeskRedirect[]; locale: Locale }) {
  const words = redirectMessages();
  const router = useRouter();
  const [busy, setBusy] = useState('');
  const [removed, setRemoved] = useState<{ path: string; target: string } | null>(null);
  const [problem, setProblem] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const undoing = useRef<HTMLButtonElement>(null);
  /** What is back and not in the list yet. */
  const awaited = useRef('');

  // What had the focus goes: from a redirect that is removed to the way back, and from there to what is back.
  useEffect(() => {
    if (removed) passFocus(list.current, undoing.current);
  }, [removed]);
  useEffect(() => {
    const at = redirects.findIndex(({ path }) => path === awaited.current);
    if (at < 0) return;
    awaited.current = '';
    passFocus(list.current, list.current?.children[at]?.querySelector('button') ?? null);
  }, [redirects]);

  async function remove({ id }: DeskRedirect) {
    if (busy) return;
    setBusy(id);
    const answer = await runAction(() => removeRedirect({ id }));
    setBusy('');
    setProblem(answer.ok ? '' : answer.sentence);
    if (!answer.ok) return;
    setRemoved(answer.value);
    router.refresh();
  }

  async function undo({ path, target }: { path: string; target: string }) {
    const answer = await runAction(() => addRedirects({ from: path, to: target }));
    setProblem(answer.ok ? '' : answer.sentence);
    if (!answer.ok) return;
    awaited.current = path;
    passFocus(undoing.current, list.current);
    setRemoved(null);
    router.refresh();
  }

  return (
    <>
      <p role="status" className="mt-4 flex flex-wrap items-center gap-3 text-sm empty:hidden">
        {removed && words.removed(removed.path)}
        {removed && (
          <button ref={undoing} type="button" className="btn" onClick={() => void undo(removed)}>
            {words.undo}
          </button>
        )}
      </p>
      <Problem className="mt-2">{problem}</Problem>
      <ul
        ref={list}
        tabIndex={-1}
        aria-label={words.title}
        className="mt-2 divide-y divide-rule border-y border-rule text-sm"
      >
        {redirects.map((redirect) => (
          <li key={redirect.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-72">
              <p className="break-all">
                {redirect.path} <span aria-hidden="true">→</span>{' '}
                <a href={redirect.target} className="text-link">
                  {redirect.target}
                </a>
              </p>
              <p className="text-xs text-ink-soft">
                {words.by(redirect.by, formatDate(redirect.at, 'dateTime', locale))}
              </p>
            </div>
            <button
              type="button"
              className="btn"
              aria-label={words.removeOf(redirect.path)}
              aria-disabled={busy !== ''}
              onClick={() => void remove(redirect)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
