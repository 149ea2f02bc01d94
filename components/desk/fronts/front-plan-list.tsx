'use client';

import { useState } from 'react';
import { cancelFrontPlan } from '@/lib/actions/cancel-front-plan';
import type { FrontPlan } from '@/lib/document/shapes/desk-front';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { runAction } from '../ask-server';
import { Problem } from '../problem';
import { focusFirst } from './focus-first';

interface Props {
  plans: readonly FrontPlan[];
  readOnly: boolean;
  locale: Locale;
  /** Reads what is planned anew. */
  onChange: () => Promise<void>;
  /** Says what was done. */
  onSay: (words: string) => void;
}

const buttonOf = (id: string) => `plan-${id}`;

/** What is still to go out by itself, and what could not. */
export function FrontPlanList({ plans, readOnly, locale, onChange, onSay }: Props) {
  const words = frontMessages();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  if (plans.length === 0) return null;

  async function callOff({ id, problem: reason }: FrontPlan) {
    if (busy) return;
    setBusy(id);
    const answer = await runAction(() => cancelFrontPlan({ id }));
    setBusy(null);
    setProblem(answer.ok ? '' : answer.sentence);
    if (answer.ok) onSay(reason === null ? words.plans.calledOff : words.plans.dismissed);
    await onChange();
    const others = plans.filter((plan) => plan.id !== id);
    focusFirst([id, ...others.map((plan) => plan.id)].map(buttonOf).concat('front-publish'));
  }

  return (
    <div className="mt-3">
      <h2 className="sr-only">{words.plans.title}</h2>
      <ul className="grid gap-2 text-sm">
        {plans.map((plan) => {
          const { id, version, dueAt, zone, by, problem: reason } = plan;
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
                  id={buttonOf(id)}
                  className="btn"
                  aria-disabled={busy === id}
                  onClick={() => void callOff(plan)}
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
