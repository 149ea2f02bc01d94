'use client';

import { useId, useRef, useState } from 'react';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { MovingChoice } from '../upload/moving-choice';
import { pickedKinds } from '../upload/pictures-in';
import type { Wish } from '../upload/send-file';
import { sendReplacement } from './send-replacement';

/** Gives the photo another file, with the reason why. */
export function ReplaceFile({ photoId, onPhoto }: { photoId: string; onPhoto: (photo: DeskPhoto) => void }) {
  const words = photoPageMessages().replace;
  const reasonId = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [reason, setReason] = useState('');
  const [progress, setProgress] = useState<number | null>(null);
  const [said, setSaid] = useState({ text: '', failed: false });
  // A file that moves, until somebody has said what becomes of it.
  const [moving, setMoving] = useState<{ file: File; canMove: boolean } | null>(null);

  function isReasonGiven(): boolean {
    if (reason.trim()) return true;
    setSaid({ text: words.reasonMissing, failed: true });
    field.current?.focus();
    return false;
  }
  function choose() {
    if (progress === null && isReasonGiven()) input.current?.click();
  }
  async function replace(file: File | undefined, wish?: Wish) {
    if (!file) return;
    setSaid({ text: '', failed: false });
    setMoving(null);
    setProgress(0);
    const outcome = await sendReplacement(photoId, { file, reason: reason.trim(), wish }, setProgress);
    setProgress(null);
    if ('moves' in outcome) return setMoving({ file, canMove: outcome.canMove });
    if ('sentence' in outcome) return setSaid({ text: outcome.sentence, failed: true });
    setSaid({ text: outcome.changed ? words.done : words.same, failed: false });
    setReason('');
    onPhoto(outcome.photo);
  }
  const busy =
    progress !== null && (progress < 1 ? words.progress(Math.round(progress * 100)) : words.working);
  return (
    <>
      <p className="mb-3 text-sm text-pretty text-ink-soft">{words.hint}</p>
      <label htmlFor={reasonId} className="field-label">
        {words.reason}
      </label>
      <input
        id={reasonId}
        ref={field}
        className="field"
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <button
        ref={button}
        type="button"
        className="btn mt-3"
        aria-disabled={progress !== null}
        onClick={choose}
      >
        {busy || words.choose}
      </button>
      <input
        ref={input}
        type="file"
        accept={pickedKinds}
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          void replace(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {/* There before it has anything to say: a screen reader then hears the question. */}
      <div role="status" className="mt-3 empty:hidden">
        {moving && (
          <MovingChoice
            name={moving.file.name}
            canMove={moving.canMove}
            onChoose={(wish) => {
              if (!isReasonGiven()) return;
              button.current?.focus(); // the choice goes away
              void replace(moving.file, wish);
            }}
          />
        )}
      </div>
      <p
        role={said.failed ? 'alert' : 'status'}
        className={`mt-3 text-sm empty:hidden ${said.failed ? 'text-danger' : 'text-ink-soft'}`}
      >
        {said.text}
      </p>
    </>
  );
}
