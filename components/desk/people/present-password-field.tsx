'use client';

import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  change: (value: string) => void;
  /** Whether nothing can be sent without it. */
  required?: boolean;
}

/** The password that somebody has, by which they say that it is them. */
export function PresentPasswordField({ label, value, change, required = true }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        type="password"
        className="field"
        autoComplete="current-password"
        required={required}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}
