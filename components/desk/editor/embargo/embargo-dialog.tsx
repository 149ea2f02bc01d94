'use client';

import { useId, useState } from 'react';
import { setEmbargo } from '@/lib/actions/set-embargo';
import { longestEmbargoNote, type StoryEmbargo } from '@/lib/document/shapes/embargo';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { localTime } from '@/lib/kit/local-instant';
import { embargoMessages } from '@/lib/kit/messages/embargo';
import { Problem } from '../../problem';
import { useAct } from '../../use-act';
import { Dialog } from '../dialog';
import { TimeField } from '../schedule/time-field';
import type { TypedTime } from '../schedule/turn-choice';
import { problemOf } from '../schedule/when-field';

export interface EmbargoDialogProps {
  storyId: string;
  embargo: StoryEmbargo | null;
  /** Whether the viewer may end one earlier. */
  mayBreak: boolean;
  onChanged: () => void;
  locale: Locale;
  onClose: () => void;
}

/** Sets an embargo, moves it, or lifts it. */
export function EmbargoDialog({
  storyId,
  embargo,
  mayBreak,
  onChanged,
  locale,
  onClose,
}: EmbargoDialogProps) {
  const words = embargoMessages();
  const { zone } = locale;
  const id = useId();
  const [time, setTime] = useState<TypedTime>({
    wall: embargo ? localTime(embargo.until, zone) : '',
    turn: null,
  });
  const [note, setNote] = useState(embargo?.note ?? '');
  const [reason, setReason] = useState('');
  const { busy, problem, setProblem, act } = useAct();

  async function send(wanted: TypedTime | null) {
    const wrong = wanted && problemOf(wanted, zone);
    if (wrong) return setProblem(wrong);
    if (!(await act(() => setEmbargo({ storyId, time: wanted, note, reason })))) return;
    onChanged();
    onClose();
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
        {embargo && (
          <p className="mb-2 font-semibold">
            {words.until(formatDate(embargo.until, 'dateTime', { ...locale, zone: embargo.zone }))}{' '}
            <span className="font-normal text-ink-soft">({words.by(embargo.by)})</span>
          </p>
        )}
        <p className="mb-3 text-pretty text-ink-soft">{words.intro}</p>
        <TimeField time={time} onChange={setTime} zone={zone} hint={words.calledOff} />
        <label className="field-label mt-4" htmlFor={`${id}-note`}>
          {words.note}
        </label>
        <input
          id={`${id}-note`}
          className="field"
          maxLength={longestEmbargoNote}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        {embargo && mayBreak && (
          <>
            <label className="field-label mt-4" htmlFor={`${id}-reason`}>
              {words.reason}
            </label>
            <input
              id={`${id}-reason`}
              className="field"
              maxLength={longestEmbargoNote}
              aria-describedby={`${id}-hint`}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <p id={`${id}-hint`} className="mt-1 text-xs text-pretty text-ink-faint">
              {words.reasonHint}
            </p>
          </>
        )}
        <Problem className="mt-3">{problem}</Problem>
        <div className="mt-4 flex flex-wrap gap-2">
          <button type="submit" className="btn btn-primary" aria-disabled={busy}>
            {busy ? words.busy : words.confirm}
          </button>
          {embargo && mayBreak && (
            <button type="button" className="btn" aria-disabled={busy} onClick={() => void send(null)}>
              {words.lift}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
