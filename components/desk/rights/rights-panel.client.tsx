'use client';

import { useState } from 'react';
import type { PhotoRights } from '@/lib/document/rights';
import type { DeskRightRule, RightSubject, RightTerms } from '@/lib/document/shapes/right-rule';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { Outcome } from './outcome';
import { RuleForm } from './rule-form';
import { RuleList } from './rule-list';
import { useRules } from './use-rules';

interface Props {
  /** What new rules are about. */
  subject: RightSubject;
  /** Every rule that counts, the youngest first. */
  rules: DeskRightRule[];
  /** What they come to; null for anything but a photo. */
  rights: PhotoRights | null;
  mayEdit: boolean;
  locale: Locale;
}

const newRule: RightTerms = { answer: 'allow', startsAt: null, endsAt: null, note: '' };

function State({ rights, locale }: { rights: PhotoRights; locale: Locale }) {
  const words = rightsMessages();
  const when = (instant: string) => formatDate(instant, 'dateTime', locale);
  const ahead = rights.lostAt
    ? words.lostAt(when(rights.lostAt))
    : rights.until && words.changesAt(when(rights.until));
  return (
    <p className="mb-3 text-sm" data-rights={rights.state}>
      <strong className="font-semibold">{words.state[rights.state]}</strong> {ahead}
    </p>
  );
}

/** What may be done with a photo, a collection or an agency: what holds now, the rules, and new ones. */
export function RightsPanel({ subject, rules, rights, mayEdit, locale }: Props) {
  const words = rightsMessages();
  const { make, change, remove, done, problem, setProblem } = useRules();
  const [adding, setAdding] = useState(false);
  const shown = rights && ['free', 'allowed', 'ask'].includes(rights.state);

  async function withdraw() {
    const refused = await make(subject, { ...newRule, answer: 'deny' }, words.withdrawn);
    if (refused) setProblem(refused);
  }

  return (
    <div>
      {rights && <State rights={rights} locale={locale} />}
      {rules.length > 0 && (
        <RuleList
          rules={rules}
          locale={locale}
          showSubject={'photoId' in subject}
          mayEdit={mayEdit}
          change={change}
          remove={remove}
        />
      )}
      <Outcome done={done} problem={problem} />
      {mayEdit && !adding && (
        <p className="mt-3 flex flex-wrap gap-2">
          <button type="button" className="btn" onClick={() => setAdding(true)}>
            {words.add}
          </button>
          {shown && (
            <button type="button" className="btn btn-danger" onClick={() => void withdraw()}>
              {words.withdraw}
            </button>
          )}
        </p>
      )}
      {adding && (
        <RuleForm
          terms={newRule}
          zone={locale.zone}
          cancel={() => setAdding(false)}
          save={async (terms) => {
            const refused = await make(subject, terms);
            if (!refused) setAdding(false);
            return refused;
          }}
        />
      )}
      {!mayEdit && <p className="mt-2 text-sm text-ink-soft">{words.readOnly}</p>}
    </div>
  );
}
