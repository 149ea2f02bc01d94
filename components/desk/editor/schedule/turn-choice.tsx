'use client';

import { useId } from 'react';
import { instantsOf } from '@/lib/kit/local-instant';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { zonedTime } from '@/lib/kit/zoned-time';

/** A time as it stands in the fields, by the newsroom's clocks; `turn` where a night brings it twice. */
export interface TypedTime {
  wall: string;
  turn: 'first' | 'second' | null;
}

interface Props {
  time: TypedTime;
  onChange: (time: TypedTime) => void;
  /** IANA zone of the newsroom: times are typed by its clocks. */
  zone: string;
  className: string;
}

/** Which of the two is meant, where a night brings a time twice; nothing for every other time. */
export function TurnChoice({ time, onChange, zone, className }: Props) {
  const words = scheduleMessages();
  const id = useId();
  const found = instantsOf(time.wall, zone) ?? [];
  if (found.length < 2) return null;
  return (
    <fieldset className={className}>
      <legend>{words.twice}</legend>
      {(['first', 'second'] as const).map((turn, i) => (
        <label key={turn} className="mt-1.5 flex min-h-6 items-center gap-2">
          <input
            type="radio"
            name={`${id}-turn`}
            className="size-4"
            checked={time.turn === turn}
            onChange={() => onChange({ ...time, turn })}
          />
          {words.turn[turn](`UTC${zonedTime(found[i] ?? '', zone).slice(19)}`)}
        </label>
      ))}
    </fieldset>
  );
}
