'use client';

import { useState } from 'react';
import { cancelFrontPlan } from '@/lib/actions/cancel-front-plan';
import type { FrontPlan } from '@/lib/document/shapes/desk-front';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { runAction } from '../ask-server';
import { Problem } from '../problem';

interface Props {
  plans: readonly FrontPlan[];
  readOnly: boolean;
  locale: Locale;
  onChange: () => void;
}

/** What is still to go out by itself, and what could not. */
export function FrontPlanList({ plans, readOnly, locale, onChange }: Props) {
  const words = frontMessages();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  if (plans.length === 0) return null;

  async function callOff(id: string) {
    if (busy) return;
    setBusy(id);
    const answer = await runAction(() => cancelFrontPlan({ id }));
    setBusy(null);
    setProblem(answer.ok ? '' : answer.sentence);
    onChange();
  }

  return (
    <div className="mt-3">
      <h2 className="sr-only">{words.plans.title}</h2>
      <ul className="grid gap-2 text-sm">
        {plans.map(({ id, version, dueAt, zone, by, problem: reason }) => {
          const when = formatDate(dueAt, 'dateTime', { ...locale, zone });
          return (
            <li
              key={id}
              className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-s-2 ps-3 ${reason === null ? 'border-accent' : 'border-danger'}`}
            >
              <span className={reason === null ? 'font-semibold' : 'text-danger'}>
                {reason === null ? words.state.planned(when) : words.plans.failed(when, reason)}
              </span>
              <span className="text-ink-soft">
                {words.plans.version(version)}, {words.plans.by(by)}
              </span>
              {!readOnly && (
                <button
                  type="button"
                  className="btn"
                  aria-disabled={busy === id}
                  onClick={() => void callOff(id)}
                >
                  {reason === null ? words.plans.callOff : words.plans.seen}
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
