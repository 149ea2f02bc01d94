'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { creditForm } from '@/blocks/photo/credit-form.editor';
import { type Credit, emptyCredit } from '@/lib/document/credit';
import { defaultCreditStyle } from '@/lib/document/credit-style';
import { sameJson } from '@/lib/document/same-json';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { PhotosChange } from '@/lib/document/shapes/photos-change';
import type { Locale } from '@/lib/kit/dates';
import { editorBlockMessages } from '@/lib/kit/messages/editor-blocks';
import { photoMessages } from '@/lib/kit/messages/photos';
import { Dialog } from '../../editor/dialog';

interface Props {
  task: 'credit' | 'notice' | 'caption';
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
      {progress !== null && (
        <p className="mt-4 text-sm text-ink-soft">
          <progress max={photos.length} value={progress} aria-label={words.progressLabel} className="me-3" />
          <span role="status">{words.progress(progress, photos.length)}</span>
        </p>
      )}
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
      context: { words: editorBlockMessages(), locale },
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

const fieldOf = { notice: 'copyrightNotice', caption: 'caption' } as const;
const lengthOf = { notice: 500, caption: 4_000 } as const;

function TextField({
  task,
  photos,
  busy,
  onChange,
}: Pick<Props, 'photos' | 'onChange'> & { task: 'notice' | 'caption'; busy: boolean }) {
  const words = photoMessages().change;
  const id = useId();
  const same = shared(photos, (photo) => photo[fieldOf[task]] ?? '');
  const [text, setText] = useState(same ?? '');
  const written = photos.filter(({ caption }) => caption).length;
  const [onlyEmpty, setOnlyEmpty] = useState(true);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    void onChange(
      task === 'notice' ? { copyrightNotice: text.trim() } : { caption: { text: text.trim(), onlyEmpty } },
    );
  }
  return (
    <form onSubmit={submit}>
      {same === null && <p className="mb-3 text-sm text-ink-soft">{words.differ}</p>}
      <label htmlFor={id} className="field-label">
        {words.label[task]}
      </label>
      <textarea
        id={id}
        rows={task === 'caption' ? 4 : 2}
        maxLength={lengthOf[task]}
        value={text}
        className="field"
        onChange={(event) => setText(event.target.value)}
      />
      {task === 'caption' && written > 0 && (
        <label className="mt-3 flex min-h-8 items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={onlyEmpty}
            className="size-5"
            onChange={(event) => setOnlyEmpty(event.target.checked)}
          />
          {words.onlyEmpty(written)}
        </label>
      )}
      <button type="submit" className="btn btn-primary mt-4" aria-disabled={busy}>
        {words.submit(photos.length)}
      </button>
    </form>
  );
}
