'use client';

import { useId, useState } from 'react';
import { type Policy, type PolicyKind, policyKinds } from '@/lib/document/site/site-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { useFault } from '../settings/faults';
import { useNextFocus } from '../use-next-focus';

function PolicyText(props: { at: string; label: string; text: string; onChange: (text: string) => void }) {
  const words = siteSettingsMessages();
  const hint = useId();
  const { field, note } = useFault(props.at, hint);
  return (
    <div>
      <textarea
        className="field min-h-32"
        aria-label={props.label}
        placeholder={words.policyText}
        value={props.text}
        maxLength={40_000}
        {...field}
        onChange={({ target }) => props.onChange(target.value)}
      />
      {note}
      <p id={hint} className="mt-1 text-xs text-ink-faint">
        {words.paragraphs}
      </p>
    </div>
  );
}

/** The pages on which the outlet says by what rules it works. */
export function PolicyRows({
  policies,
  onChange,
}: {
  policies: readonly Policy[];
  onChange: (policies: Policy[]) => void;
}) {
  const words = siteSettingsMessages();
  const id = useId();
  const focusNext = useNextFocus();
  const left = policyKinds.filter((kind) => !policies.some((policy) => policy.kind === kind));
  const [wanted, setWanted] = useState<PolicyKind | null>(null);
  const next = wanted && left.includes(wanted) ? wanted : left[0];
  const change = (kind: PolicyKind, given: Partial<Policy>) =>
    onChange(policies.map((one) => (one.kind === kind ? { ...one, ...given } : one)));
  return (
    <>
      {policies.map(({ kind, title, text }, at) => (
        <fieldset key={kind} className="mt-4 border-t border-rule pt-3">
          <legend className="float-start text-sm font-semibold">{words.kinds[kind]}</legend>
          <button
            type="button"
            className="btn float-end"
            aria-label={words.remove(words.kinds[kind])}
            onClick={() => {
              onChange(policies.filter((one) => one.kind !== kind));
              focusNext(() => document.getElementById(id));
            }}
          >
            ×
          </button>
          <div className="clear-both grid gap-2 pt-2">
            <input
              className="field"
              aria-label={`${words.policyTitle}: ${words.kinds[kind]}`}
              placeholder={words.policyTitle}
              value={title}
              maxLength={120}
              onChange={({ target }) => change(kind, { title: target.value })}
            />
            <PolicyText
              at={`policies.${at}.text`}
              label={`${words.policyText}: ${words.kinds[kind]}`}
              text={text}
              onChange={(given) => change(kind, { text: given })}
            />
          </div>
        </fieldset>
      ))}
      {next && (
        <div className="mt-4 flex items-end gap-2">
          <div>
            <label className="field-label" htmlFor={id}>
              {words.addPolicy}
            </label>
            <select
              id={id}
              className="field"
              value={next}
              onChange={({ target }) => setWanted(target.value as PolicyKind)}
            >
              {left.map((kind) => (
                <option key={kind} value={kind}>
                  {words.kinds[kind]}
                </option>
              ))}
            </select>
          </div>
          <button
            type="button"
            className="btn"
            onClick={() => onChange([...policies, { kind: next, title: '', text: '' }])}
          >
            {words.add}
          </button>
        </div>
      )}
    </>
  );
}
