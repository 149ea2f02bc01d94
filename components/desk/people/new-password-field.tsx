'use client';

import { useEffect, useId, useState } from 'react';
import { peopleMessages } from '@/lib/kit/messages/people';

interface Props {
  label: string;
  value: string;
  /** What a guesser knows of the person. */
  about: readonly string[];
  change(value: string): void;
}

const tones = ['bg-danger', 'bg-danger', 'bg-caution', 'bg-good', 'bg-good'];

/** A new password, with how hard it is to guess. What estimates that comes when somebody begins to type. */
export function NewPasswordField({ label, value, about, change }: Props) {
  const words = peopleMessages().password;
  const id = useId();
  const known = about.join('\n');
  const [score, setScore] = useState<number | null>(null);

  useEffect(() => {
    if (value === '') return setScore(null);
    let current = true;
    import('@/lib/kit/password-strength')
      .then(async ({ passwordScore, shortestPassword }) => {
        const found = await passwordScore(value, known.split('\n'));
        if (current) setScore(value.length < shortestPassword ? Math.min(found, 2) : found);
      })
      // Without an estimate the server still looks at the password.
      .catch(() => current && setScore(null));
    return () => {
      current = false;
    };
  }, [value, known]);

  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        type="password"
        className="field"
        autoComplete="new-password"
        required
        minLength={10}
        maxLength={1_024}
        aria-describedby={`${id}-hint ${id}-strength`}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      <div aria-hidden="true" className="mt-2 grid grid-cols-4 gap-1">
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={`h-1 rounded-full ${score !== null && score >= step ? tones[score] : 'bg-rule'}`}
          />
        ))}
      </div>
      <p id={`${id}-strength`} aria-live="polite" className="mt-1 min-h-5 text-sm">
        {score !== null && words.strength[score]}
      </p>
      <p id={`${id}-hint`} className="text-xs text-pretty text-ink-faint">
        {words.hint}
      </p>
    </div>
  );
}
