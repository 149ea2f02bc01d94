'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { creditForm } from '@/blocks/photo/credit-form.editor';
import { type Credit, emptyCredit } from '@/lib/document/credit';
import { defaultCreditStyle } from '@/lib/document/credit-style';
import { sameJson } from '@/lib/document/same-json';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { PhotosChange } from '@/lib/document/shapes/photos-change';
import type { Locale } from '@/lib/kit/dates';
import { photoMessages } from '@/lib/kit/messages/photos';
import { Dialog } from '../../editor/dialog';
import { ChangeProgress } from './change-progress';

type TextTask = 'notice' | 'caption' | 'alt';

interface Props {
  task: 'credit' | TextTask;
  photos: readonly DeskPhoto[];
  locale: Locale;
  /** How many are done, while it works. */
  progress: number | null;
  /** Resolves when all is done: the report says what became of it. */
  onChange: (change: PhotosChange) => Promise<void>;
  onClose: () => void;
}

/** Changes one thing on every selected photo. */
export function ChangeDialog({ task, photos, locale, progress, onChange, onClose }: Props) {
  const words = photoMessages().change;
  return (
    <Dialog title={words.title[task](photos.length)} onClose={onClose}>
      {task === 'credit' ? (
        <CreditField photos={photos} locale={locale} onChange={onChange} onClose={onClose} />
      ) : (
        <TextField task={task} photos={photos} busy={progress !== null} onChange={onChange} />
      )}
      <ChangeProgress of={photos.length} done={progress} />
    </Dialog>
  );
}

/** What all of them have; null when they differ. */
function shared<T>(photos: readonly DeskPhoto[], value: (photo: DeskPhoto) => T): T | null {
  const [first, ...others] = photos.map(value);
  return first !== undefined && others.every((other) => sameJson(other, first)) ? first : null;
}

function CreditField({
  photos,
  locale,
  onChange,
  onClose,
}: Pick<Props, 'photos' | 'locale' | 'onChange' | 'onClose'>) {
  const words = photoMessages().change;
  const place = useRef<HTMLDivElement>(null);
  const [style] = useState(photos[0]?.creditStyle ?? defaultCreditStyle);
  const act = useRef({ onChange, onClose });
  act.current = { onChange, onClose };
  const [credit] = useState<Credit>(() => shared(photos, (photo) => photo.credit) ?? emptyCredit);
  const differ = shared(photos, (photo) => photo.credit) === null;
  useEffect(() => {
    const form = creditForm({
      context: { locale },
      credit,
      style,
      cancel: () => act.current.onClose(),
      save: async (next) => {
        await act.current.onChange({ credit: next });
        return null;
      },
    });
    place.current?.replaceChildren(form);
    form.querySelector('input')?.focus();
  }, [credit, style, locale]);
  return (
    <>
      {differ && <p className="mb-3 text-sm text-ink-soft">{words.differ}</p>}
      <div ref={place} />
    </>
  );
}

const fieldOf = { notice: 'copyrightNotice', caption: 'caption', alt: 'alt' } as const;
const lengthOf = { notice: 500, caption: 4_000, alt: 2_000 } as const;

function TextField({
  task,
  photos,
  busy,
  onChange,
}: Pick<Props, 'photos' | 'onChange'> & { task: TextTask; busy: boolean }) {
  const words = photoMessages().change;
  const id = useId();
  const same = shared(photos, (photo) => photo[fieldOf[task]] ?? '');
  const [text, setText] = useState(same ?? '');
  const written = task === 'notice' ? 0 : photos.filter((photo) => photo[task]).length;
  const [onlyEmpty, setOnlyEmpty] = useState(true);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const typed = text.trim();
    void onChange(task === 'notice' ? { copyrightNotice: typed } : { [task]: { text: typed, onlyEmpty } });
  }
  return (
    <form onSubmit={submit}>
      {same === null && <p className="mb-3 text-sm text-ink-soft">{words.differ}</p>}
      <label htmlFor={id} className="field-label">
        {words.label[task]}
      </label>
      <textarea
        id={id}
        rows={task === 'notice' ? 2 : 4}
        maxLength={lengthOf[task]}
        value={text}
        className="field"
        onChange={(event) => setText(event.target.value)}
      />
      {written > 0 && (
        <label className="mt-3 flex min-h-8 items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={onlyEmpty}
            className="size-5"
            onChange={(event) => setOnlyEmpty(event.target.checked)}
          />
          {words.onlyEmpty[task === 'alt' ? 'alt' : 'caption'](written)}
        </label>
      )}
      <button type="submit" className="btn btn-primary mt-4" aria-disabled={busy}>
        {words.submit(photos.length)}
      </button>
    </form>
  );
}
