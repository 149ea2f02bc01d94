'use client';

import { type FormEvent, useState } from 'react';
import { unpublishStory } from '@/lib/actions/unpublish-story';
import { editorMessages } from '@/lib/kit/messages/editor';
import { runAction } from './ask-server';
import { Dialog } from './dialog';

interface Props {
  storyId: string;
  onUnpublished: () => void;
  onClose: () => void;
}

/** Takes a story down, after asking what its address answers from now on. */
export function UnpublishDialog({ storyId, onUnpublished, onClose }: Props) {
  const words = editorMessages().unpublish;
  const [kind, setKind] = useState<'gone' | 'redirect'>('gone');
  const [target, setTarget] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (kind === 'redirect' && !target.trim()) {
      setProblem(words.targetMissing);
      return;
    }
    setBusy(true);
    const answer = await runAction(() =>
      unpublishStory({ id: storyId, answer: kind, target: target.trim() }),
    );
    setBusy(false);
    if (answer.ok) onUnpublished();
    else setProblem(answer.sentence);
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
        </fieldset>
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
        <p id="unpublish-problem" role="alert" className="mt-3 text-sm text-danger empty:hidden">
          {problem}
        </p>
        <button type="submit" className="btn btn-danger mt-4" aria-disabled={busy}>
          {busy ? words.busy : words.confirm}
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
