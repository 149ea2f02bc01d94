'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { setPortrait } from '@/lib/actions/set-portrait';
import type { DeskPortrait } from '@/lib/document/shapes/desk-people';
import { peopleMessages } from '@/lib/kit/messages/people';
import { UploadButton } from '../editor/upload-button';
import { useAct } from '../use-act';
import { ProblemLine } from './problem-line';

interface Props {
  personId: string;
  hasByline: boolean;
  portrait: DeskPortrait | null;
}

/** The picture of somebody's byline: uploaded into the library like any other, with words of its own. */
export function PortraitForm({ personId, hasByline, portrait: first }: Props) {
  const words = peopleMessages().portrait;
  const id = useId();
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [portrait, setShown] = useState(first);
  const [said, setSaid] = useState('');
  if (!hasByline) return <p className="mt-1 text-sm text-ink-soft">{words.needsByline}</p>;

  async function store(next: DeskPortrait | null, done: string) {
    setSaid('');
    const request = next && { photoId: next.photo.id, alt: next.alt };
    if (!(await act(() => setPortrait({ id: personId, portrait: request })))) return;
    setShown(next);
    setSaid(done);
    router.refresh();
  }

  return (
    <div className="mt-3 grid gap-4">
      <p className="text-sm text-pretty text-ink-soft">{words.hint}</p>
      <div className="flex flex-wrap items-center gap-4">
        {portrait && (
          <img
            src={portrait.photo.sizes[0]?.url}
            alt={portrait.alt || portrait.photo.alt}
            className="size-24 rounded-full bg-sunken object-cover"
          />
        )}
        <UploadButton
          label={portrait ? words.replace : words.choose}
          onUploaded={(photo) => setShown({ photo, alt: '' })}
        />
      </div>
      {portrait && (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void store(portrait, words.saved);
          }}
        >
          <div>
            <label htmlFor={`${id}-alt`} className="field-label">
              {words.alt}
            </label>
            <input
              id={`${id}-alt`}
              className="field"
              maxLength={2_000}
              aria-describedby={`${id}-hint`}
              value={portrait.alt}
              onChange={({ target }) => setShown({ ...portrait, alt: target.value })}
            />
            <p id={`${id}-hint`} className="mt-1 text-xs text-ink-faint">
              {words.altHint(portrait.photo.alt)}
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <button type="submit" className="btn btn-primary" aria-disabled={busy}>
              {busy ? words.saving : words.save}
            </button>
            <a href={`/desk/photos/${portrait.photo.id}`} className="btn btn-quiet">
              {words.details}
            </a>
            <button
              type="button"
              className="btn btn-quiet"
              aria-disabled={busy}
              onClick={() => void store(null, words.removed)}
            >
              {words.remove}
            </button>
          </div>
        </form>
      )}
      <p role="status" className="text-sm empty:hidden">
        {said}
      </p>
      <ProblemLine text={problem} />
    </div>
  );
}
