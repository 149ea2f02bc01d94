'use client';

import { useState } from 'react';
import { type StoryFields, textLimits } from '@/lib/document/shapes/story-fields';
import type { UpdateKind } from '@/lib/document/shapes/update-kind';
import { editorMessages } from '@/lib/kit/messages/editor';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { updatesMessages } from '@/lib/kit/messages/updates';
import { Problem } from '../../problem';
import { Dialog } from '../dialog';
import { TextField } from '../field';
import { problemOf, type When, WhenField } from '../schedule/when-field';
import type { StoryReview } from './story-review';

interface Props {
  kind: UpdateKind;
  review: StoryReview;
  /** The newsroom's zone. */
  zone: string;
  /** Plans it. Resolves with a sentence when it could not. */
  plan: (when: NonNullable<When>) => Promise<string | null>;
  /** Publishes it, with the story's changes at `storyVersion` where one is given. Resolves with a sentence when it could not. */
  publish: (storyVersion?: number) => Promise<string | null>;
  onClose: () => void;
}

/** What stands above a story and in its cards. */
const reviewed = ['headline', 'standfirst', 'socialText'] as const;

/** These fields are one line each, however they are shown. */
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/**
 * The last look before an update goes out: whether what stands above the story still holds. What is changed here is
 * the story's, saved as ever; it goes out together with the update or not at all.
 */
export function PublishUpdateDialog({ kind, review, zone, plan, publish, onClose }: Props) {
  const words = editorMessages();
  const later = scheduleMessages();
  const { review: labels, publish: titles } = updatesMessages();
  const [fields, show] = useState(review.fields);
  const [along, setAlong] = useState(review.changed() && !review.stopped());
  const [when, setWhen] = useState<When>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const change = (edit: Partial<StoryFields>) => {
    show((before) => ({ ...before, ...edit }));
    review.setFields(edit);
    setAlong(!review.stopped());
  };

  async function submit() {
    if (busy) return;
    setBusy(true);
    setProblem('');
    let sentence: string | null;
    try {
      if (when) sentence = problemOf(when, zone) ?? (await plan(when));
      else sentence = await publish(along ? await review.whenSaved() : undefined);
    } catch (error) {
      // `whenSaved` gives the sentence that the header shows too.
      sentence = words.publish.unsaved(error instanceof Error ? error.message : '');
    }
    setBusy(false);
    if (sentence) setProblem(sentence);
    else onClose();
  }

  return (
    <Dialog title={titles[kind]} onClose={onClose}>
      <p className="mb-4 text-sm text-pretty text-ink-soft">{labels.intro}</p>
      {reviewed.map((field) => (
        <TextField
          key={field}
          label={labels[field]}
          field={`review-${field}`}
          value={fields[field]}
          placeholder={field === 'socialText' ? fields.description || fields.standfirst : undefined}
          maxLength={textLimits[field]}
          onChange={(text) => change({ [field]: oneLine(text) })}
          multiline
        />
      ))}
      <WhenField when={when} onChange={setWhen} zone={zone} hint={later.hint.update} />
      {!when && (
        <label className="mt-4 flex items-start gap-2.5 border-t border-rule pt-4 text-sm">
          <input
            type="checkbox"
            className="mt-0.5 size-4 shrink-0"
            checked={along}
            disabled={review.stopped()}
            onChange={(event) => setAlong(event.target.checked)}
          />
          <span>
            <span className="font-semibold">{labels.along}</span>
            <span className="block text-ink-soft">
              {review.stopped() ? labels.stopped : labels.alongHint}
            </span>
          </span>
        </label>
      )}
      <Problem className="mt-3">{problem}</Problem>
      <button
        type="button"
        className="btn btn-primary mt-4"
        aria-disabled={busy}
        onClick={() => void submit()}
      >
        {when
          ? busy
            ? later.busy
            : later.confirm.update
          : busy
            ? words.publish.busy
            : words.publish.confirm}
      </button>
    </Dialog>
  );
}
