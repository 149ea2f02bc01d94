'use client';

import { type FormEvent, useId, useState } from 'react';
import type { Errand } from '@/blocks/editing/editor-context';
import type { DeskPhoto, PhotoEdit } from '@/lib/document/shapes/desk-photo';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';

interface Props {
  photo: DeskPhoto;
  mayEdit: boolean;
  onSave: (edit: PhotoEdit) => Promise<Errand<DeskPhoto>>;
}

type Words = Pick<PhotoEdit, 'caption' | 'alt' | 'copyrightNotice'>;

const lengths = { caption: 4_000, alt: 2_000, copyrightNotice: 500 } as const;
const rows = { caption: 4, alt: 3, copyrightNotice: 1 } as const;

const wordsOf = ({ caption, alt, copyrightNotice }: DeskPhoto): Words => ({
  caption,
  alt,
  copyrightNotice: copyrightNotice ?? '',
});

/** Caption, description and notice of a photo, for every place that has none of its own. */
export function WordsForm({ photo, mayEdit, onSave }: Props) {
  const words = photoPageMessages().words;
  const id = useId();
  const stored = wordsOf(photo);
  const [typed, setTyped] = useState<Partial<Words>>({});
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ text: string; before: Words | null; failed: boolean } | null>(null);
  const now = { ...stored, ...typed };
  const changed = (Object.keys(stored) as (keyof Words)[]).some((key) => now[key].trim() !== stored[key]);

  async function store(next: Words, text: string, before: Words | null) {
    setBusy(true);
    const answer = await onSave({ ...next, credit: photo.credit });
    setBusy(false);
    if (answer.ok) setTyped({});
    setSaid(
      answer.ok ? { text, before, failed: false } : { text: answer.sentence, before: null, failed: true },
    );
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy && changed) void store(now, words.saved, stored);
  }

  const labels = { caption: words.caption, alt: words.alt, copyrightNotice: words.notice };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {(['caption', 'alt', 'copyrightNotice'] as const).map((key) => (
        <div key={key}>
          <label htmlFor={`${id}-${key}`} className="field-label">
            {labels[key]}
          </label>
          <textarea
            id={`${id}-${key}`}
            className="field field-sizing-content"
            rows={rows[key]}
            maxLength={lengths[key]}
            readOnly={!mayEdit}
            value={now[key]}
            onChange={(event) => {
              setTyped({ ...typed, [key]: event.target.value });
              setSaid(null);
            }}
          />
        </div>
      ))}
      {mayEdit && (
        <div className="flex min-h-9 flex-wrap items-center gap-3">
          <button type="submit" className="btn btn-primary" aria-disabled={busy || !changed}>
            {busy ? words.saving : words.save}
          </button>
          <p
            role={said?.failed ? 'alert' : 'status'}
            className={`text-sm ${said?.failed ? 'text-danger' : 'text-ink-soft'}`}
          >
            {said?.text}
          </p>
          {said?.before && (
            <button
              type="button"
              className="btn"
              onClick={() => said.before && void store(said.before, words.undone, null)}
            >
              {words.undo}
            </button>
          )}
        </div>
      )}
    </form>
  );
}
