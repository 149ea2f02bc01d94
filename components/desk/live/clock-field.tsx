'use client';

import { useId } from 'react';
import { toMinute } from '@/lib/kit/local-instant';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { readTime } from '../editor/schedule/time-field';
import { TurnChoice, type TypedTime } from '../editor/schedule/turn-choice';

interface Props {
  label: string;
  /** What it means to leave it empty. */
  hint?: string;
  time: TypedTime;
  /** IANA zone of the newsroom. */
  zone: string;
  onChange: (time: TypedTime) => void;
}

/** A time by the newsroom's clocks; where a night brings it twice, which of the two. */
export function ClockField({ label, hint, time, zone, onChange }: Props) {
  const words = scheduleMessages();
  const id = useId();
  const { problem } = readTime(time, zone);
  // Which of the two is asked below.
  const wrong = time.wall && problem !== words.twice ? problem : null;
  return (
    <div className="mt-3 first:mt-0">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        className="field max-w-64"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={time.wall}
        onChange={(event) => onChange({ wall: toMinute(event.target.value), turn: null })}
      />
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-faint">
          {hint}
        </p>
      )}
      {wrong && <p className="mt-1 text-sm text-danger">{wrong}</p>}
      <TurnChoice time={time} onChange={onChange} zone={zone} className="mt-2 text-sm" />
    </div>
  );
}
