'use client';

import { useId, useState } from 'react';
import type { DeskRightRule } from '@/lib/document/shapes/right-rule';
import type { Locale } from '@/lib/kit/dates';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { Outcome } from './outcome';
import { RuleForm } from './rule-form';
import { RuleList } from './rule-list';
import { useRules } from './use-rules';

/** Every rule about an agency, and new ones. */
export function AgencyRules({ rules, locale }: { rules: DeskRightRule[]; locale: Locale }) {
  const words = rightsMessages();
  const id = useId();
  const { make, change, remove, done, problem } = useRules();
  const [agency, setAgency] = useState('');
  const [adding, setAdding] = useState(false);
  const [missing, setMissing] = useState(false);

  return (
    <>
      {rules.length > 0 ? (
        <RuleList rules={rules} locale={locale} showSubject mayEdit change={change} remove={remove} />
      ) : (
        <p className="border-y border-rule py-6 text-ink-soft">{words.agencies.none}</p>
      )}
      <Outcome done={done} problem={problem} />
      {!adding && (
        <button type="button" className="btn mt-3" onClick={() => setAdding(true)}>
          {words.agencies.add}
        </button>
      )}
      {adding && (
        <div className="mt-5">
          <label htmlFor={id} className="field-label">
            {words.agencies.label}
          </label>
          <input
            id={id}
            type="text"
            className="field max-w-sm"
            maxLength={200}
            aria-invalid={missing}
            value={agency}
            onChange={(event) => {
              setAgency(event.target.value);
              setMissing(false);
            }}
          />
          <RuleForm
            terms={{ answer: 'ask', startsAt: null, endsAt: null, note: '' }}
            zone={locale.zone}
            cancel={() => setAdding(false)}
            save={async (terms) => {
              if (!agency.trim()) {
                setMissing(true);
                return words.agencies.missing;
              }
              const refused = await make({ agency: agency.trim() }, terms);
              if (refused) return refused;
              setAgency('');
              setAdding(false);
              return null;
            }}
          />
        </div>
      )}
    </>
  );
}
