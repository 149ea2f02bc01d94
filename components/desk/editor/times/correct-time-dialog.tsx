'use client';

import { useState } from 'react';
import type { ActionResult } from '@/lib/kit/action-result';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { localTime } from '@/lib/kit/local-instant';
import { timesMessages } from '@/lib/kit/messages/times';
import { Problem } from '../../problem';
import { useAct } from '../../use-act';
import { Dialog } from '../dialog';
import { readTime, TimeField } from '../schedule/time-field';
import type { TypedTime } from '../schedule/turn-choice';

export interface CorrectTimeProps {
  /** What readers are told (ISO instant), and what the server's clock had said, where that is something else. */
  publishedAt: string;
  clockedAt: string | null;
  /** Stores another time, or null for the one that the clock had said; takes it up where it is shown. */
  correct: (time: TypedTime | null) => Promise<ActionResult<unknown>>;
  locale: Locale;
  onClose: () => void;
}

/** Corrects when something was published, and leads back to what was recorded. */
export function CorrectTimeDialog({ publishedAt, clockedAt, correct, locale, onClose }: CorrectTimeProps) {
  const words = timesMessages();
  const { zone } = locale;
  const [time, setTime] = useState<TypedTime>({ wall: localTime(publishedAt, zone), turn: null });
  const { busy, problem, setProblem, act } = useAct();

  async function send(wanted: TypedTime | null) {
    const wrong = wanted && readTime(wanted, zone).problem;
    if (wrong) return setProblem(wrong);
    if (await act(() => correct(wanted))) onClose();
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="text-sm"
        onSubmit={(event) => {
          event.preventDefault();
          void send(time);
        }}
      >
        <p className="mb-3 text-pretty text-ink-soft">{words.intro}</p>
        <TimeField time={time} onChange={setTime} zone={zone} hint={words.hint} />
        {clockedAt && (
          <p className="mt-3 text-pretty">{words.recorded(formatDate(clockedAt, 'dateTime', locale))}</p>
        )}
        <Problem className="mt-3">{problem}</Problem>
        <div className="mt-4 flex flex-wrap gap-2">
          <button type="submit" className="btn btn-primary" aria-disabled={busy}>
            {busy ? words.busy : words.confirm}
          </button>
          {clockedAt && (
            <button type="button" className="btn" aria-disabled={busy} onClick={() => void send(null)}>
              {words.goBack}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
