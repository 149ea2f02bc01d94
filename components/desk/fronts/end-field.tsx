'use client';

import { useId, useLayoutEffect, useRef, useState } from 'react';
import { localTime } from '@/lib/kit/local-instant';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { Problem } from '../problem';
import { pinEnd } from './pin-end';

interface Props {
  /** ISO instant; null for no end. */
  until: string | null;
  zone: string;
  onChange: (until: string | null) => void;
}

/** Until when a story stays where it was put, by the newsroom's clocks. */
export function EndField({ until, zone, onChange }: Props) {
  const words = frontMessages().place;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What it was before somebody came to change it. */
  const before = useRef(until);
  const [problem, setProblem] = useState('');
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

  // Half typed, a field is empty: given that as its value it would forget the half. So only what comes from elsewhere,
  // by Undo or from a colleague, is written into it.
  useLayoutEffect(() => {
    const input = field.current;
    if (!input || pinEnd(input.value, zone)?.until === until) return;
    input.value = until ? localTime(until, zone) : '';
    setProblem('');
  }, [until, zone]);

  function read(input: HTMLInputElement) {
    const end = pinEnd(input.value, zone);
    setProblem(end ? '' : words.endKept(scheduleMessages().tooFar));
    if (end) return onChange(end.until);
    input.value = before.current ? localTime(before.current, zone) : '';
    onChange(before.current);
  }

  return (
    <div>
      <label className="field-label" htmlFor={`${id}-until`}>
        {words.end(place)}
      </label>
      <input
        ref={field}
        id={`${id}-until`}
        type="datetime-local"
        max="9999-12-31T23:59"
        className="field max-w-64"
        aria-describedby={`${id}-hint ${id}-problem`}
        defaultValue={until ? localTime(until, zone) : ''}
        onFocus={() => {
          before.current = until;
        }}
        onChange={({ target }) => read(target)}
      />
      <p id={`${id}-hint`} className="mt-1 text-xs text-ink-faint">
        {words.endHint}
      </p>
      <Problem id={`${id}-problem`} className="mt-1">
        {problem}
      </Problem>
    </div>
  );
}
