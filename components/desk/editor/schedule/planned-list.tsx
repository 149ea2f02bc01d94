'use client';

import { useState } from 'react';
import { cancelSchedule } from '@/lib/actions/cancel-schedule';
import type { StorySchedule } from '@/lib/document/shapes/schedule';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { runAction } from '../../ask-server';
import { Problem } from '../../problem';

interface Props {
  schedules: readonly StorySchedule[];
  /** Whether readers see the story: then what goes out are changes. */
  live: boolean;
  mayChange: boolean;
  /** Something was called off here. */
  onChange: () => void;
  locale: Locale;
}

/** What is still to happen to the story by itself, with the way to call it off, and what could not happen. */
export function PlannedList({ schedules, live, mayChange, onChange, locale }: Props) {
  const words = scheduleMessages();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  if (schedules.length === 0) return null;

  async function callOff(id: string) {
    if (busy) return;
    setBusy(id);
    const answer = await runAction(() => cancelSchedule({ id }));
    setBusy(null);
    setProblem(answer.ok ? '' : answer.sentence);
    onChange();
  }

  return (
    <div className="mt-3">
      <h3 className="sr-only">{words.title}</h3>
      <ul className="grid gap-3">
        {schedules.map(({ id, verb, dueAt, zone, by, problem: reason }) => {
          const when = formatDate(dueAt, 'dateTime', { ...locale, zone });
          if (reason !== null) {
            return (
              <li key={id} className="border-s-2 border-danger ps-3">
                <p className="font-semibold text-danger">{words.failed[verb](when)}</p>
                <p className="text-pretty">{reason}</p>
              </li>
            );
          }
          const kind = verb === 'publish' && live ? 'changes' : verb;
          return (
            <li key={id} className="border-s-2 border-accent ps-3">
              <p className="font-semibold">{words.planned[kind](when)}</p>
              <p className="text-ink-soft">{words.by(by)}</p>
              {mayChange && (
                <button
                  type="button"
                  className="btn mt-2"
                  aria-disabled={busy === id}
                  onClick={() => void callOff(id)}
                >
                  {busy === id ? words.callingOff : words.callOff}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <Problem className="mt-2">{problem}</Problem>
    </div>
  );
}
