interface Props {
  id: string;
  label: string;
  describedBy?: string;
}

/** The code of an authenticator app, or a recovery code. */
export function CodeField({ id, label, describedBy }: Props) {
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        name="code"
        className="field"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={40}
        aria-describedby={describedBy}
      />
    </div>
  );
}
