'use client';

import { useRef } from 'react';
import { readability, readable, readableAt, type TimeOfDay } from '@/lib/document/site/contrast';
import type { ColourPair } from '@/lib/document/site/site-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { useFault } from '../settings/faults';
import { useNextFocus } from '../use-next-focus';

const times = ['day', 'night'] as const satisfies readonly TimeOfDay[];

/** Rounded down: what is shown as 4.5 is at least that. */
const ratio = (value: number) => (Math.floor(value * 10) / 10).toFixed(1);

/** A colour by day and by night, and how well each can be read on the site's grounds. */
export function ColourRow({
  name,
  at,
  value,
  onChange,
}: {
  name: string;
  /** Where it stands in the settings. */
  at: string;
  value: ColourPair;
  onChange: (value: ColourPair) => void;
}) {
  const words = siteSettingsMessages();
  const faults = { day: useFault(`${at}.day`), night: useFault(`${at}.night`) };
  const inputs = useRef<Partial<Record<TimeOfDay, HTMLInputElement | null>>>({});
  const focusNext = useNextFocus();
  return (
    <fieldset className="border-t border-rule py-3">
      <legend className="sr-only">{name}</legend>
      <div className="grid items-start gap-x-4 gap-y-2 sm:grid-cols-[1fr_12rem_12rem]">
        <p aria-hidden="true" className="text-sm font-semibold sm:pt-1.5">
          {name}
        </p>
        {times.map((time) => {
          const found = readability(value[time], time);
          const faint = found < readable;
          return (
            <div key={time}>
              <label className="flex items-center gap-2 text-sm">
                <input
                  ref={(input) => {
                    inputs.current[time] = input;
                  }}
                  type="color"
                  className="h-9 w-14"
                  aria-label={words.colourOf(name, words[time])}
                  value={value[time]}
                  {...faults[time].field}
                  onChange={({ target }) => onChange({ ...value, [time]: target.value.toLowerCase() })}
                />
                <span>{words[time]}</span>
                <span role="status" className="text-ink-faint">
                  {!faint && words.ratio(ratio(found))}
                </span>
              </label>
              {faults[time].note}
              {faint && (
                <p className="mt-1 text-xs text-danger">
                  {words.tooFaint(ratio(found))}{' '}
                  <button
                    type="button"
                    className="text-link"
                    onClick={() => {
                      onChange({ ...value, [time]: readableAt(value[time], time) });
                      focusNext(() => inputs.current[time]);
                    }}
                  >
                    {words.mend}
                  </button>
                </p>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
