'use client';

import { useId, useState } from 'react';
import type { RightTerms } from '@/lib/document/shapes/right-rule';
import { instantOf, localTime, toMinute } from '@/lib/kit/local-instant';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { isInReach } from '@/lib/kit/time-reach';
import { Problem } from '../problem';

interface Props {
  /** What the fields begin with. */
  terms: RightTerms;
  /** IANA zone of the newsroom: times are typed by its clock. */
  zone: string;
  /** Whether it stands in a window of its own and needs no frame. */
  plain?: boolean;
  /** Resolves with a sentence when it could not be stored, else null. */
  save(terms: RightTerms): Promise<string | null>;
  cancel(): void;
}

const answers = ['allow', 'ask', 'deny'] as const;

/** What holds, from when to when, and a note. */
export function RuleForm({ terms, zone, plain = false, save, cancel }: Props) {
  const words = rightsMessages();
  const id = useId();
  const local = (instant: string | null) => (instant ? localTime(instant, zone) : '');
  const [answer, setAnswer] = useState(terms.answer);
  const [from, setFrom] = useState(local(terms.startsAt));
  const [until, setUntil] = useState(local(terms.endsAt));
  const [note, setNote] = useState(terms.note);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function submit() {
    const startsAt = from ? instantOf(from, zone) : null;
    const endsAt = until ? instantOf(until, zone) : null;
    const isWrong = (typed: string, meant: string | null) => typed !== '' && !(meant && isInReach(meant));
    if (isWrong(from, startsAt) || isWrong(until, endsAt)) return setProblem(scheduleMessages().tooFar);
    if (startsAt && endsAt && startsAt >= endsAt) return setProblem(words.form.order);
    setBusy(true);
    setProblem('');
    const refused = await save({ answer, startsAt, endsAt, note });
    setBusy(false);
    if (refused) setProblem(refused);
  }

  return (
    <form
      className={`mt-3 grid gap-3 sm:grid-cols-2 ${plain ? '' : 'rounded-control border border-rule bg-surface p-4'}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <fieldset className="sm:col-span-2">
        <legend className="field-label">{words.form.answer}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {answers.map((value) => (
            <label key={value} className="flex min-h-8 items-center gap-2 text-sm">
              <input
                type="radio"
                name={`${id}-answer`}
                value={value}
                checked={answer === value}
                onChange={() => setAnswer(value)}
              />
              {words.answer[value]}
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <label htmlFor={`${id}-from`} className="field-label">
          {words.form.from}
        </label>
        <input
          id={`${id}-from`}
          type="datetime-local"
          className="field"
          aria-describedby={`${id}-zone`}
          value={from}
          onChange={(event) => setFrom(toMinute(event.target.value))}
        />
      </div>
      <div>
        <label htmlFor={`${id}-until`} className="field-label">
          {words.form.until}
        </label>
        <input
          id={`${id}-until`}
          type="datetime-local"
          className="field"
          aria-describedby={`${id}-zone`}
          value={until}
          onChange={(event) => setUntil(toMinute(event.target.value))}
        />
      </div>
      <p id={`${id}-zone`} className="text-xs text-ink-faint sm:col-span-2">
        {words.form.zone(zone)}
      </p>
      <div className="sm:col-span-2">
        <label htmlFor={`${id}-note`} className="field-label">
          {words.form.note}
        </label>
        <textarea
          id={`${id}-note`}
          className="field"
          rows={2}
          maxLength={2_000}
          aria-describedby={`${id}-note-hint`}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <p id={`${id}-note-hint`} className="text-xs text-ink-faint">
          {words.form.noteHint}
        </p>
      </div>
      <Problem className="sm:col-span-2">{problem}</Problem>
      <div className="flex gap-2 sm:col-span-2">
        <button type="submit" className="btn btn-primary" aria-disabled={busy}>
          {busy ? words.busy : words.save}
        </button>
        <button type="button" className="btn" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
