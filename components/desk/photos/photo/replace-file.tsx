'use client';

import { useId, useRef, useState } from 'react';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { pickedKinds } from '../upload/pictures-in';

type Outcome = { photo: DeskPhoto; changed: boolean } | { sentence: string };

/** XMLHttpRequest, because fetch doesn't tell how far an upload is. */
function sendFile(
  id: string,
  file: File,
  reason: string,
  onProgress: (share: number) => void,
): Promise<Outcome> {
  const { unreachable } = photoPageMessages().replace;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/api/photos/${id}/file`);
    request.responseType = 'json';
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('x-reason', encodeURIComponent(reason));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total ? loaded / total : 1),
    );
    request.addEventListener('load', () => {
      const answer = request.response as { photo?: DeskPhoto; changed?: boolean; message?: string } | null;
      if (answer?.photo) resolve({ photo: answer.photo, changed: answer.changed ?? true });
      else resolve({ sentence: answer?.message ?? unreachable });
    });
    request.addEventListener('error', () => resolve({ sentence: unreachable }));
    request.send(file);
  });
}

/** Gives the photo another file, with the reason why. */
export function ReplaceFile({ photoId, onPhoto }: { photoId: string; onPhoto: (photo: DeskPhoto) => void }) {
  const words = photoPageMessages().replace;
  const reasonId = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [progress, setProgress] = useState<number | null>(null);
  const [said, setSaid] = useState({ text: '', failed: false });

  function choose() {
    if (progress !== null) return;
    if (reason.trim()) return input.current?.click();
    setSaid({ text: words.reasonMissing, failed: true });
    field.current?.focus();
  }
  async function replace(file: File | undefined) {
    if (!file) return;
    setSaid({ text: '', failed: false });
    setProgress(0);
    const outcome = await sendFile(photoId, file, reason.trim(), setProgress);
    setProgress(null);
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
      <button type="button" className="btn mt-3" aria-disabled={progress !== null} onClick={choose}>
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
      <p
        role={said.failed ? 'alert' : 'status'}
        className={`mt-3 text-sm empty:hidden ${said.failed ? 'text-danger' : 'text-ink-soft'}`}
      >
        {said.text}
      </p>
    </>
  );
}
