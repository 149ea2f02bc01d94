'use client';

import { readability, readable, readableAt, type TimeOfDay } from '@/lib/document/site/contrast';
import type { ColourPair } from '@/lib/document/site/site-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';

const times = ['day', 'night'] as const satisfies readonly TimeOfDay[];

/** Rounded down: what is shown as 4.5 is at least that. */
const ratio = (value: number) => (Math.floor(value * 10) / 10).toFixed(1);

/** A colour by day and by night, and how well each can be read on the site's grounds. */
export function ColourRow({
  name,
  value,
  onChange,
}: {
  name: string;
  value: ColourPair;
  onChange: (value: ColourPair) => void;
}) {
  const words = siteSettingsMessages();
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
                  type="color"
                  className="h-9 w-14"
                  aria-label={words.colourOf(name, words[time])}
                  value={value[time]}
                  onChange={({ target }) => onChange({ ...value, [time]: target.value.toLowerCase() })}
                />
                <span>{words[time]}</span>
                {!faint && <span className="text-ink-faint">{words.ratio(ratio(found))}</span>}
              </label>
              {faint && (
                <p className="mt-1 text-xs text-danger">
                  {words.tooFaint(ratio(found))}{' '}
                  <button
                    type="button"
                    className="text-link"
                    onClick={() => onChange({ ...value, [time]: readableAt(value[time], time) })}
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
