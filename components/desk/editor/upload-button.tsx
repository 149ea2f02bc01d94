'use client';

import { useRef, useState } from 'react';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { editorMessages } from '@/lib/kit/messages/editor';
import { pickedKinds } from '../photos/upload/pictures-in';
import type { UploadPhase } from '../photos/upload/send-file';
import { UploadError } from '../photos/upload/upload-error';
import { Problem } from '../problem';
import { sendPicture } from './send-picture';

/** What an upload of one picture is doing: nothing, some share of the way, or refused with a sentence. */
export function useUpload(onUploaded: (photo: DeskPhoto) => void) {
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  async function upload(file: File | undefined) {
    if (!file) return;
    setProblem('');
    setProgress(0);
    try {
      const onPhase = (phase: UploadPhase) => {
        if ('share' in phase) setProgress(phase.share);
        else if (phase.is === 'working') setProgress(1);
      };
      onUploaded((await sendPicture(file, { onPhase, signal: new AbortController().signal })).photo);
    } catch (error) {
      if (!(error instanceof UploadError)) throw error;
      setProblem(error.message);
    } finally {
      setProgress(null);
    }
  }
  return { upload, progress, problem };
}

interface Props {
  label: string;
  onUploaded: (photo: DeskPhoto) => void;
  className?: string;
}

/** Chooses one picture from this device and uploads it. */
export function UploadButton({ label, onUploaded, className = 'btn' }: Props) {
  const words = editorMessages().upload;
  const input = useRef<HTMLInputElement>(null);
  const { upload, progress, problem } = useUpload(onUploaded);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-disabled={progress !== null}
        onClick={() => progress === null && input.current?.click()}
      >
        {progress === null ? label : progress < 1 ? `${Math.round(progress * 100)} %` : words.working}
      </button>
      <input
        ref={input}
        type="file"
        accept={pickedKinds}
        hidden
        aria-label={label}
        onChange={(event) => {
          void upload(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Problem className="w-full">{problem}</Problem>
    </>
  );
}
