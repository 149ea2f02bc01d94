'use client';

/** The e-mail of an account. `typed`: what stood in it at the last attempt; a form action would empty it. */
export function EmailField({ label, typed }: { label: string; typed: string }) {
  return (
    <div>
      <label className="field-label" htmlFor="email">
        {label}
      </label>
      <input
        key={typed}
        id="email"
        name="email"
        type="email"
        className="field"
        autoComplete="username webauthn"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={typed}
      />
    </div>
  );
}
