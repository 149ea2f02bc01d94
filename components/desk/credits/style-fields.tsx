'use client';

import { useId } from 'react';
import type { CreditStyle } from '@/lib/document/credit-style';
import { creditsMessages } from '@/lib/kit/messages/credits';

interface ChoiceProps<Value extends string> {
  label: string;
  choices: Record<Value, string>;
  value: Value;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ label, choices, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {Object.entries<string>(choices).map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Every part of a style, to be chosen one by one. */
export function StyleFields({ style, onChange }: { style: CreditStyle; onChange(style: CreditStyle): void }) {
  const words = creditsMessages();
  const set = (change: Partial<CreditStyle>) => onChange({ ...style, ...change });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Choice
        label={words.label}
        choices={words.labels}
        value={style.label}
        onChange={(label) => set({ label })}
      />
      <Choice
        label={words.order}
        choices={words.orders}
        value={style.order}
        onChange={(order) => set({ order })}
      />
      <Choice
        label={words.separator}
        choices={words.separators}
        value={style.separator}
        onChange={(separator) => set({ separator })}
      />
      <Choice
        label={words.names}
        choices={words.namesOf}
        value={style.names}
        onChange={(names) => set({ names })}
      />
      <Choice
        label={words.library}
        choices={words.libraries}
        value={style.library}
        onChange={(library) => set({ library })}
      />
      <Choice
        label={words.capitals}
        choices={words.capitalsOf}
        value={style.capitals}
        onChange={(capitals) => set({ capitals })}
      />
      <label className="flex min-h-9 items-center gap-2 text-sm sm:col-span-2">
        <input
          type="checkbox"
          checked={style.brackets}
          onChange={(event) => set({ brackets: event.target.checked })}
        />
        {words.brackets}
      </label>
    </div>
  );
}
