'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { endSessions } from '@/lib/actions/end-sessions';
import { knowSession } from '@/lib/actions/know-session';
import type { DeskSession } from '@/lib/document/shapes/desk-people';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { peopleMessages } from '@/lib/kit/messages/people';
import { useAct } from '../use-act';
import { OutcomeLines } from './outcome-lines';

interface Props {
  personId: string;
  sessions: readonly DeskSession[];
  locale: Locale;
  /** Whether they are those of whoever looks. */
  own: boolean;
}

/** Where somebody is signed in; each can be ended. */
export function SessionList({ personId, sessions, locale, own }: Props) {
  const words = peopleMessages().sessions;
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [said, setSaid] = useState('');

  async function end(session: DeskSession) {
    setSaid('');
    if (!(await act(() => endSessions({ personId, sessionId: session.id })))) return;
    if (session.here) return window.location.assign('/desk/sign-in?signed-out=here');
    setSaid(words.ended);
    router.refresh();
  }

  async function know({ id }: DeskSession) {
    setSaid('');
    if (!(await act(() => knowSession(id)))) return;
    setSaid(words.known);
    router.refresh();
  }

  if (sessions.length === 0) return <p className="mt-1 text-sm text-ink-soft">{words.none}</p>;
  return (
    <>
      <ul aria-label={words.list} className="mt-2 divide-y divide-rule border-y border-rule">
        {sessions.map((session) => {
          const browser = session.browser || words.unknown;
          const [since, seen] = [session.startedAt, session.lastSeenAt].map((at) =>
            formatDate(at, 'short', locale),
          );
          return (
            <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-2 py-3">
              <div className="min-w-0 grow basis-56 text-sm">
                <p className="font-semibold">
                  {browser}
                  {session.strange && !session.here && (
                    <span className="ms-2 rounded-sm bg-caution-wash px-1.5 text-xs font-semibold text-caution">
                      {words.strange}
                    </span>
                  )}
                  {session.here && <span className="font-normal text-ink-soft"> ({words.here})</span>}
                </p>
                <p className="text-ink-soft">
                  {words.line(since ?? '', seen ?? '')} {session.address && words.from(session.address)}
                </p>
              </div>
              <div className="flex flex-wrap gap-2">
                {session.strange && !session.here && own && (
                  <button
                    type="button"
                    className="btn"
                    aria-disabled={busy}
                    aria-label={words.mineOf(browser)}
                    onClick={() => void know(session)}
                  >
                    {words.mine}
                  </button>
                )}
                <button
                  type="button"
                  className="btn"
                  aria-disabled={busy}
                  aria-label={words.endOf(browser)}
                  onClick={() => void end(session)}
                >
                  {words.end}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <OutcomeLines said={said} problem={problem} />
    </>
  );
}
