'use client';

import { type Ref, useState } from 'react';
import { deskMessages } from '@/lib/kit/messages/desk';

/** A password with a button that shows it, for those who type on glass. */
export function PasswordField({
  inputRef,
  describedBy,
  typed,
}: {
  inputRef: Ref<HTMLInputElement>;
  describedBy?: string;
  /** What stood in it at the last attempt, where that goes on. */
  typed?: string;
}) {
  const words = deskMessages().signIn;
  const [shown, setShown] = useState(false);
  return (
    <div>
      <label className="field-label" htmlFor="password">
        {words.password}
      </label>
      <div className="relative">
        <input
          ref={inputRef}
          id="password"
          name="password"
          type={shown ? 'text' : 'password'}
          className="field pe-18"
          defaultValue={typed}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-describedby={describedBy}
        />
        <button
          type="button"
          className="absolute inset-y-0 end-0 min-w-16 rounded-control px-3 text-sm font-medium text-ink-soft hover:text-ink"
          aria-label={shown ? words.hidePassword : words.showPassword}
          onClick={() => setShown(!shown)}
        >
          {shown ? words.hide : words.show}
        </button>
      </div>
    </div>
  );
}
