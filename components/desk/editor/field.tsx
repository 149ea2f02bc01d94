'use client';

import { type ReactNode, useId, useState } from 'react';

interface FieldProps {
  label: string;
  /** The name of the story's field: where preflight leads to. */
  field?: string;
  hint?: ReactNode;
  problem?: string;
  children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
}

/** A label, its control, and below it a hint or what is wrong. */
export function Field({ label, field, hint, problem, children }: FieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="mt-4 first:mt-0" data-field={field}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {children({ id, describedBy: describedBy || undefined })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs break-words text-ink-faint">
          {hint}
        </p>
      )}
      <p id={`${id}-problem`} role="alert" className="mt-1 text-xs text-danger empty:hidden">
        {problem}
      </p>
    </div>
  );
}

interface TextFieldProps {
  label: string;
  field: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  hint?: ReactNode;
  placeholder?: string;
  multiline?: boolean;
  /** Of what is typed (BCP 47). */
  lang?: string;
}

/** A field of plain text. */
export function TextField({ label, field, value, onChange, hint, multiline, ...rest }: TextFieldProps) {
  return (
    <Field label={label} field={field} hint={hint}>
      {({ id, describedBy }) => {
        const shared = { id, value, 'aria-describedby': describedBy, ...rest };
        return multiline ? (
          <textarea
            {...shared}
            rows={2}
            className="field field-sizing-content resize-none"
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input {...shared} className="field" onChange={(event) => onChange(event.target.value)} />
        );
      }}
    </Field>
  );
}

interface CheckedFieldProps extends Omit<TextFieldProps, 'multiline'> {
  /** The value as it may be stored, or null while what is typed is none. */
  read: (typed: string) => string | null;
  refusal: string;
  /** What is wrong with it although it is stored. */
  problem?: string;
}

/** A field that stores only what may be stored: anything else stays in it, with a sentence, and isn't sent. */
export function CheckedField({
  value,
  onChange,
  read,
  refusal,
  problem: stored,
  ...rest
}: CheckedFieldProps) {
  const [typed, setTyped] = useState(value);
  const shown = read(typed) === value ? typed : read(typed) === null ? typed : value;
  const problem = read(typed) === null ? refusal : stored;
  const { label, field, hint, ...control } = rest;
  return (
    <Field label={label} field={field} hint={hint} problem={problem}>
      {({ id, describedBy }) => (
        <input
          {...control}
          id={id}
          value={shown}
          className="field"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy}
          onChange={(event) => {
            setTyped(event.target.value);
            const value = read(event.target.value);
            if (value !== null) onChange(value);
          }}
        />
      )}
    </Field>
  );
}
