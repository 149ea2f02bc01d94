'use client';

import { useId } from 'react';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { readTime, TimeField } from './time-field';
import type { TypedTime } from './turn-choice';

/** When something is to happen: `null` for now, else what stands in the fields. */
export type When = TypedTime | null;

/** What is wrong with a time that is to come, as a sentence; null when it can be planned. */
export function problemOf(when: TypedTime, zone: string): string | null {
  const { instant, problem } = readTime(when, zone);
  return problem ?? (instant <= Date.now() ? scheduleMessages().past : null);
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
          <TimeField time={when} onChange={onChange} zone={zone} hint={hint} />
        </div>
      )}
    </fieldset>
  );
}
