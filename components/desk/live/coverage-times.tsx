'use client';

import { useState } from 'react';
import { coverLive } from '@/lib/actions/cover-live';
import type { Locale } from '@/lib/kit/dates';
import { typedTime } from '@/lib/kit/local-instant';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { readTime } from '../editor/schedule/time-field';
import type { TypedTime } from '../editor/schedule/turn-choice';
import { Problem } from '../problem';
import { useAct } from '../use-act';
import { ClockField } from './clock-field';

interface Props {
  storyId: string;
  locale: Locale;
  /** What is announced already (ISO instants); null for nothing. */
  from: string | null;
  until: string | null;
  /** It has begun: only its end can still be moved. */
  begun?: boolean;
  label: string;
  onDone: () => void;
}

/** An instant as somebody would have typed it; nothing for none. */
function typed(instant: string | null, zone: string): TypedTime {
  return instant ? typedTime(instant, zone) : { wall: '', turn: null };
}

/** From when to when a story is covered live, by the newsroom's clocks: it begins and ends by itself at what is typed. */
export function CoverageTimes({ storyId, locale, from, until, begun = false, label, onDone }: Props) {
  const words = liveDeskMessages();
  const { zone } = locale;
  const [begins, setBegins] = useState(typed(from, zone));
  const [ends, setEnds] = useState(typed(until, zone));
  const { busy, problem, setProblem, act } = useAct();

  async function save() {
    const given = (time: TypedTime) => (time.wall ? time : null);
    const wrong = [begins, ends].map((time) => given(time) && readTime(time, zone).problem).find(Boolean);
    if (wrong) return setProblem(wrong);
    if (await act(() => coverLive({ storyId, from: given(begins), until: given(ends) }))) onDone();
  }

  return (
    <div className="mt-3">
      {!begun && (
        <ClockField
          label={words.coverage.begins}
          hint={words.coverage.beginsHint}
          time={begins}
          zone={zone}
          onChange={setBegins}
        />
      )}
      <ClockField
        label={words.coverage.ends}
        hint={words.coverage.endsHint}
        time={ends}
        zone={zone}
        onChange={setEnds}
      />
      <Problem className="mt-2">{problem}</Problem>
      <button type="button" className="btn btn-primary mt-4" aria-disabled={busy} onClick={() => void save()}>
        {busy ? words.busy : label}
      </button>
    </div>
  );
}
