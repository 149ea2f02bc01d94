'use client';

import { useId } from 'react';
import { instantsOf, toMinute } from '@/lib/kit/local-instant';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { isInReach } from '@/lib/kit/time-reach';
import { TurnChoice, type TypedTime } from './turn-choice';

type Read = { instant: number; problem: null } | { instant: null; problem: string };

/** The instant (milliseconds) that is meant, or what is wrong with the time, as a sentence. */
export function readTime({ wall, turn }: TypedTime, zone: string): Read {
  const words = scheduleMessages();
  const found = wall ? instantsOf(wall, zone) : null;
  if (!found) return { instant: null, problem: words.missing };
  const [first, second] = found;
  if (!first) return { instant: null, problem: words.skipped };
  if (!isInReach(first)) return { instant: null, problem: words.tooFar };
  if (second && !turn) return { instant: null, problem: words.twice };
  return { instant: Date.parse(second && turn === 'second' ? second : first), problem: null };
}

interface Props {
  time: TypedTime;
  onChange: (time: TypedTime) => void;
  /** IANA zone of the newsroom: times are typed by its clocks. */
  zone: string;
  /** What to know about the time. */
  hint: string;
}

/** A time by the newsroom's clocks; where a night brings it twice, which of the two. */
export function TimeField({ time, onChange, zone, hint }: Props) {
  const words = scheduleMessages();
  const id = useId();
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return (
    <>
      <label className="field-label" htmlFor={`${id}-time`}>
        {words.time(place)}
      </label>
      <input
        id={`${id}-time`}
        type="datetime-local"
        className="field max-w-64"
        aria-describedby={`${id}-hint`}
        value={time.wall}
        onChange={(event) => onChange({ wall: toMinute(event.target.value), turn: null })}
      />
      <TurnChoice time={time} onChange={onChange} zone={zone} className="mt-3" />
      <p id={`${id}-hint`} className="mt-2 text-xs text-pretty text-ink-faint">
        {hint}
      </p>
    </>
  );
}
