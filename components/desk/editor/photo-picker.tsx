'use client';

import { useId, useState } from 'react';
import { creditLine } from '@/lib/document/format-credit';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { editorMessages } from '@/lib/kit/messages/editor';
import { useDesk } from './desk-provider';
import { Dialog } from './dialog';
import { UploadButton } from './upload-button';
import { useLibrary } from './use-library';

interface Props {
  /** Whether several can be chosen, in the order in which they are; else the first one ends it. */
  several?: boolean;
  /** Gets photos that are on the shelf by then. */
  onPick: (photos: DeskPhoto[]) => void;
  onClose: () => void;
}

/** The newsroom's photos to choose from, with search and a way to add one. */
export function PhotoPicker({ several = false, onPick, onClose }: Props) {
  const words = editorMessages().library;
  const { photos: shelf } = useDesk();
  const [query, setQuery] = useState('');
  const { photos, similar, state, more } = useLibrary(query);
  const searchId = useId();
  const [chosen, setChosen] = useState<DeskPhoto[]>([]);
  const isChosen = ({ id }: DeskPhoto) => chosen.some((other) => other.id === id);
  const pick = (...picked: DeskPhoto[]) => {
    shelf.put(...picked);
    onPick(picked);
  };
  const choose = (photo: DeskPhoto) => {
    if (!several) pick(photo);
    else if (isChosen(photo)) setChosen(chosen.filter(({ id }) => id !== photo.id));
    else setChosen([...chosen, photo]);
  };

  return (
    <Dialog title={words.title} onClose={onClose} wide>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-56 flex-1">
          <label htmlFor={searchId} className="field-label">
            {words.search}
          </label>
          <input
            id={searchId}
            type="search"
            className="field"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <UploadButton label={words.upload} onUploaded={choose} />
      </div>
      {photos.length > 0 && (
        <ul className="mt-5 grid grid-cols-2 gap-4 sm:grid-cols-3 md:grid-cols-4">
          {photos.map((photo) => (
            <li key={photo.id}>
              <PhotoChoice
                photo={photo}
                chosen={several ? isChosen(photo) : undefined}
                onPick={() => choose(photo)}
              />
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="mt-5 text-sm text-ink-soft empty:hidden">
        {state === 'loading' && words.loading}
        {state === 'failed' && words.failed}
        {state === 'ready' && photos.length === 0 && (query ? words.none : words.empty)}
        {state === 'ready' && similar && words.similar}
      </p>
      {more && (
        <button type="button" className="btn mt-5" onClick={more}>
          {words.more}
        </button>
      )}
      {several && (
        <div className="sticky bottom-0 mt-5 flex items-center gap-4 border-t border-rule bg-surface py-3">
          <button
            type="button"
            className="btn btn-primary"
            aria-disabled={chosen.length === 0}
            onClick={() => chosen.length > 0 && pick(...chosen)}
          >
            {words.add(chosen.length)}
          </button>
          <p role="status" className="text-sm text-ink-soft">
            {words.chosen(chosen.length)}
          </p>
        </div>
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  photo: DeskPhoto;
  /** Left out where one choice ends it. */
  chosen: boolean | undefined;
  onPick: () => void;
}

function PhotoChoice({ photo, chosen, onPick }: ChoiceProps) {
  const words = editorMessages().library;
  const title = photo.caption || photo.alt || photo.fileName;
  const credit = {
    known: creditLine(photo.credit, photo.creditStyle),
    unknown: words.unknownCredit,
    missing: words.noCredit,
  }[photo.creditStatus];
  return (
    <button type="button" className="group block w-full text-start" aria-pressed={chosen} onClick={onPick}>
      <img
        src={photo.sizes[0]?.url}
        alt=""
        loading="lazy"
        className="aspect-3/2 w-full bg-sunken object-cover outline-accent group-hover:outline-2 group-aria-pressed:outline-4"
      />
      <span className="mt-1.5 line-clamp-2 text-sm">{title}</span>
      <span
        className={`block text-xs ${photo.creditStatus === 'missing' ? 'text-danger' : 'text-ink-faint'}`}
      >
        {credit}
      </span>
    </button>
  );
}
