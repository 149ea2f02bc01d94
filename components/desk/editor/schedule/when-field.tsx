'use client';

import { useId } from 'react';
import { instantsOf } from '@/lib/kit/local-instant';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { zonedTime } from '@/lib/kit/zoned-time';

/** When something is to happen: `null` for now, else what stands in the fields. */
export type When = { wall: string; turn: 'first' | 'second' | null } | null;

/** What is wrong with a time, as a sentence; null when it can be planned. */
export function problemOf(when: NonNullable<When>, zone: string): string | null {
  const words = scheduleMessages();
  const found = when.wall ? instantsOf(when.wall, zone) : null;
  if (!found) return words.missing;
  const [first, second] = found;
  if (!first) return words.skipped;
  if (second && !when.turn) return words.twice;
  return Date.parse(second && when.turn === 'second' ? second : first) <= Date.now() ? words.past : null;
}

interface Props {
  when: When;
  onChange: (when: When) => void;
  /** IANA zone of the newsroom: times are typed by its clocks. */
  zone: string;
  /** What to know about a later time. */
  hint: string;
}

/** Now, or a time by the newsroom's clocks; where a night brings it twice, which of the two. */
export function WhenField({ when, onChange, zone, hint }: Props) {
  const words = scheduleMessages();
  const id = useId();
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  const found = when ? (instantsOf(when.wall, zone) ?? []) : [];
  const turns = found.length > 1 ? (['first', 'second'] as const) : [];
  return (
    <fieldset className="mt-4 border-t border-rule pt-4 text-sm">
      <legend className="sr-only">{words.when}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {[false, true].map((later) => (
          <label key={String(later)} className="flex min-h-6 items-center gap-2">
            <input
              type="radio"
              name={`${id}-when`}
              className="size-4"
              checked={later === (when !== null)}
              onChange={() => onChange(later ? { wall: '', turn: null } : null)}
            />
            <span className="font-semibold">{later ? words.later : words.now}</span>
          </label>
        ))}
      </div>
      {when && (
        <div className="mt-3 ps-6">
          <label className="field-label" htmlFor={`${id}-time`}>
            {words.time(place)}
          </label>
          <input
            id={`${id}-time`}
            type="datetime-local"
            className="field max-w-64"
            aria-describedby={`${id}-hint`}
            value={when.wall}
            onChange={(event) => onChange({ wall: event.target.value.slice(0, 16), turn: null })}
          />
          {turns.length > 0 && (
            <fieldset className="mt-3">
              <legend>{words.twice}</legend>
              {turns.map((turn, i) => (
                <label key={turn} className="mt-1.5 flex min-h-6 items-center gap-2">
                  <input
                    type="radio"
                    name={`${id}-turn`}
                    className="size-4"
                    checked={when.turn === turn}
                    onChange={() => onChange({ ...when, turn })}
                  />
                  {words.turn[turn](`UTC${zonedTime(found[i] ?? '', zone).slice(19)}`)}
                </label>
              ))}
            </fieldset>
          )}
          <p id={`${id}-hint`} className="mt-2 text-xs text-pretty text-ink-faint">
            {hint}
          </p>
        </div>
      )}
    </fieldset>
  );
}
