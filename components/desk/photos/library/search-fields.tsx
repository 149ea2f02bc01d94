import type { ReactNode } from 'react';
import { photoMessages } from '@/lib/kit/messages/photos';

interface ChoiceProps {
  label: string;
  name: string;
  value: string | null;
  choices: readonly (readonly [value: string, text: string])[];
  /** What it says where nothing is chosen; by default that any will do. */
  none?: string;
}

/** One of several, or any. */
export function Choice({ label, name, value, choices, none }: ChoiceProps) {
  return (
    <Labelled label={label}>
      <select name={name} defaultValue={value ?? ''} className="field">
        <option value="">{none ?? photoMessages().search.any}</option>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export function Words({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <Labelled label={label}>
      <input
        type="text"
        name={name}
        defaultValue={value}
        maxLength={200}
        className="field"
        autoComplete="off"
      />
    </Labelled>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what stands in it
    <label className="block min-w-0">
      <span className="field-label">{label}</span>
      {children}
    </label>
  );
}

interface DaysProps {
  label: string;
  names: readonly [from: string, to: string];
  values: readonly [from: string | null, to: string | null];
}

/** A first and a last day, both included; either may be left open. */
export function Days({ label, names, values }: DaysProps) {
  const words = photoMessages().search;
  return (
    <fieldset className="min-w-0 max-sm:col-span-full">
      <legend className="field-label">{label}</legend>
      <div className="flex gap-2">
        {([words.from, words.to] as const).map((end, i) => (
          <input
            key={end}
            type="date"
            name={names[i]}
            defaultValue={values[i] ?? ''}
            min="1800-01-01"
            max="9999-12-31"
            aria-label={`${label} ${end}`}
            className="field min-w-0"
          />
        ))}
      </div>
    </fieldset>
  );
}
