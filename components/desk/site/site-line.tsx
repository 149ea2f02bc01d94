'use client';

import { useId } from 'react';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { useFault } from '../settings/faults';

interface LineProps {
  /** Where it stands in the settings. */
  at: string;
  label: string;
  value: string;
  max: number;
  hint: string;
  onChange: (value: string) => void;
}

/** A line of words about the site. */
export function SiteLine({ at, label, value, max, hint, onChange }: LineProps) {
  const id = useId();
  const { field, note } = useFault(at, hint && `${id}-hint`);
  return (
    <div className="mt-3">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        value={value}
        maxLength={max}
        {...field}
        onChange={({ target }) => onChange(target.value)}
      />
      {note}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-ink-faint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The outlet's profiles elsewhere, an address a line. */
export function SocialField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = siteSettingsMessages();
  const hint = useId();
  const { field, note } = useFault('social', hint);
  return (
    <>
      <textarea
        className="field min-h-20"
        aria-label={words.parts.social}
        value={value}
        placeholder="https://"
        {...field}
        onChange={({ target }) => onChange(target.value)}
      />
      {note}
      <p id={hint} className="mt-1 text-xs text-ink-faint">
        {words.socialHint}
      </p>
    </>
  );
}
