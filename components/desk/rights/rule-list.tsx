'use client';

import { useState } from 'react';
import type { DeskRightRule, RightTerms } from '@/lib/document/shapes/right-rule';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { RuleForm } from './rule-form';
import { subjectInWords, termsInWords } from './rule-words';

interface Props {
  rules: DeskRightRule[];
  locale: Locale;
  /** Whether each rule says what it is about. */
  showSubject: boolean;
  mayEdit: boolean;
  change(rule: DeskRightRule, terms: RightTerms): Promise<string | null>;
  remove(rule: DeskRightRule): Promise<void>;
}

const colours = { allow: 'text-good', ask: 'text-caution', deny: 'text-danger' } as const;

/** Rules one below the other, each to be changed in its place. */
export function RuleList({ rules, locale, showSubject, mayEdit, change, remove }: Props) {
  const words = rightsMessages();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {rules.map((rule) => {
        const sentence = termsInWords(rule, locale);
        const when = formatDate(rule.createdAt, 'date', locale);
        return (
          <li key={rule.id} className="py-3 text-sm">
            <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              <p className="min-w-0 grow basis-72">
                {showSubject && <span className="font-semibold">{subjectInWords(rule)}: </span>}
                <span className={`font-medium ${colours[rule.answer]}`}>{sentence}</span>
              </p>
              {mayEdit && (
                <p className="flex gap-2">
                  <button
                    type="button"
                    className="btn"
                    aria-label={words.changeOf(sentence)}
                    aria-expanded={open === rule.id}
                    onClick={() => setOpen(open === rule.id ? null : rule.id)}
                  >
                    {words.change}
                  </button>
                  <button
                    type="button"
                    className="btn"
                    aria-label={words.removeOf(sentence)}
                    onClick={() => void remove(rule)}
                  >
                    {words.remove}
                  </button>
                </p>
              )}
            </div>
            {rule.note && <p className="mt-1 whitespace-pre-line text-pretty">{rule.note}</p>}
            <p className="mt-1 text-ink-soft">
              {rule.by === null ? words.fromFile(when) : words.madeBy(rule.by, when)}
            </p>
            {open === rule.id && (
              <RuleForm
                terms={rule}
                zone={locale.zone}
                cancel={() => setOpen(null)}
                save={async (terms) => {
                  const refused = await change(rule, terms);
                  if (!refused) setOpen(null);
                  return refused;
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
