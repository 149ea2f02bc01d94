'use client';

import { useId } from 'react';
import { instantsOf } from '@/lib/kit/local-instant';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { zonedTime } from '@/lib/kit/zoned-time';

/** A time as it stands in a field; `turn`: which of the two where a night brings it twice. */
export interface ClockTime {
  wall: string;
  turn: 'first' | 'second' | null;
}

interface Props {
  label: string;
  time: ClockTime;
  /** IANA zone of the newsroom. */
  zone: string;
  onChange: (time: ClockTime) => void;
}

/** A time by the newsroom's clocks; where a night brings it twice, which of the two. */
export function ClockField({ label, time, zone, onChange }: Props) {
  const words = scheduleMessages();
  const id = useId();
  const found = time.wall ? (instantsOf(time.wall, zone) ?? []) : [];
  const turns = found.length > 1 ? (['first', 'second'] as const) : [];
  return (
    <div className="mt-3 first:mt-0">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        className="field max-w-64"
        value={time.wall}
        onChange={(event) => onChange({ wall: event.target.value.slice(0, 16), turn: null })}
      />
      {time.wall && found.length === 0 && <p className="mt-1 text-sm text-danger">{words.skipped}</p>}
      {turns.length > 0 && (
        <fieldset className="mt-2 text-sm">
          <legend>{words.twice}</legend>
          {turns.map((turn, n) => (
            <label key={turn} className="mt-1.5 flex min-h-6 items-center gap-2">
              <input
                type="radio"
                name={`${id}-turn`}
                className="size-4"
                checked={time.turn === turn}
                onChange={() => onChange({ ...time, turn })}
              />
              {words.turn[turn](`UTC${zonedTime(found[n] ?? '', zone).slice(19)}`)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
