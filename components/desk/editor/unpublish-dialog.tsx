'use client';

import { type FormEvent, useState } from 'react';
import { scheduleStory } from '@/lib/actions/schedule-story';
import { unpublishStory } from '@/lib/actions/unpublish-story';
import type { Locale } from '@/lib/kit/dates';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { unpublishMessages } from '@/lib/kit/messages/unpublish';
import { Problem } from '../problem';
import { useAct } from '../use-act';
import { Dialog } from './dialog';
import { problemOf, type When, WhenField } from './schedule/when-field';

interface Props {
  storyId: string;
  onUnpublished: () => void;
  /** It is to be taken down later. */
  onPlanned: () => void;
  locale: Locale;
  onClose: () => void;
}

/** Takes a story down, after asking what its address answers from now on. */
export function UnpublishDialog({ storyId, onUnpublished, onPlanned, locale, onClose }: Props) {
  const words = unpublishMessages();
  const later = scheduleMessages();
  const [when, setWhen] = useState<When>(null);
  const [kind, setKind] = useState<'gone' | 'redirect' | 'retracted'>('gone');
  const [target, setTarget] = useState('');
  const [notice, setNotice] = useState('');
  const { busy, problem, setProblem, act } = useAct();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (kind === 'redirect' && !target.trim()) {
      setProblem(words.targetMissing);
      return;
    }
    if (kind === 'retracted' && !notice.trim()) {
      setProblem(words.noticeMissing);
      return;
    }
    const wrong = when && problemOf(when, locale.zone);
    if (wrong) return setProblem(wrong);
    const done = await act<unknown>(() =>
      when && kind !== 'retracted'
        ? scheduleStory({
            storyId,
            planned: { verb: 'unpublish', answer: kind, target: target.trim() },
            ...when,
          })
        : unpublishStory({ id: storyId, answer: kind, target: target.trim(), notice }),
    );
    if (!done) return;
    if (when) onPlanned();
    else onUnpublished();
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={submit}>
        <fieldset>
          <legend className="text-sm text-ink-soft">{words.text}</legend>
          <Choice
            checked={kind === 'gone'}
            onChoose={() => setKind('gone')}
            label={words.gone}
            hint={words.goneHint}
          />
          <Choice checked={kind === 'redirect'} onChoose={() => setKind('redirect')} label={words.redirect} />
          <Choice
            checked={kind === 'retracted'}
            onChoose={() => {
              setKind('retracted');
              setWhen(null);
            }}
            label={words.retracted}
            hint={words.retractedHint}
          />
        </fieldset>
        {kind === 'retracted' && (
          <div className="mt-2 ps-6.5">
            <label className="field-label" htmlFor="unpublish-notice">
              {words.notice}
            </label>
            <textarea
              id="unpublish-notice"
              className="field"
              rows={5}
              value={notice}
              maxLength={4_000}
              aria-describedby="unpublish-problem"
              aria-invalid={problem !== ''}
              onChange={(event) => setNotice(event.target.value)}
            />
          </div>
        )}
        {kind === 'redirect' && (
          <div className="mt-2 ps-6.5">
            <label className="field-label" htmlFor="unpublish-target">
              {words.target}
            </label>
            <input
              id="unpublish-target"
              className="field"
              value={target}
              maxLength={2_048}
              aria-describedby="unpublish-hint unpublish-problem"
              aria-invalid={problem !== ''}
              onChange={(event) => setTarget(event.target.value)}
            />
            <p id="unpublish-hint" className="mt-1 text-xs text-ink-faint">
              {words.targetHint}
            </p>
          </div>
        )}
        {kind !== 'retracted' && (
          <WhenField when={when} onChange={setWhen} zone={locale.zone} hint={later.hint.unpublish} />
        )}
        <Problem id="unpublish-problem" className="mt-3">
          {problem}
        </Problem>
        <button type="submit" className="btn btn-danger mt-4" aria-disabled={busy}>
          {when ? (busy ? later.busy : later.confirm.unpublish) : busy ? words.busy : words.confirm}
        </button>
      </form>
    </Dialog>
  );
}

interface ChoiceProps {
  checked: boolean;
  onChoose: () => void;
  label: string;
  hint?: string;
}

function Choice({ checked, onChoose, label, hint }: ChoiceProps) {
  return (
    <label className="mt-3 flex items-start gap-2.5 text-sm">
      <input
        type="radio"
        name="answer"
        className="mt-0.5 size-4 shrink-0"
        checked={checked}
        onChange={onChoose}
      />
      <span>
        <span className="font-semibold">{label}</span>
        {hint && <span className="block text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}
