'use client';

import { useId, useState } from 'react';
import { creditLine } from '@/lib/document/credit';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { editorMessages } from '@/lib/kit/messages/editor';
import { useDesk } from './desk-provider';
import { Dialog } from './dialog';
import { UploadButton } from './upload-button';
import { useLibrary } from './use-library';

interface Props {
  /** Gets a photo that is on the shelf by then. */
  onPick: (photo: DeskPhoto) => void;
  onClose: () => void;
}

/** The newsroom's photos to choose one from, with search and a way to add one. */
export function PhotoPicker({ onPick, onClose }: Props) {
  const words = editorMessages().library;
  const { photos: shelf } = useDesk();
  const [query, setQuery] = useState('');
  const { photos, state, more } = useLibrary(query);
  const searchId = useId();
  const pick = (photo: DeskPhoto) => {
    shelf.put(photo);
    onPick(photo);
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
        <UploadButton label={words.upload} onUploaded={pick} />
      </div>
      {photos.length > 0 && (
        <ul className="mt-5 grid grid-cols-2 gap-4 sm:grid-cols-3 md:grid-cols-4">
          {photos.map((photo) => (
            <li key={photo.id}>
              <PhotoChoice photo={photo} onPick={() => pick(photo)} />
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="mt-5 text-sm text-ink-soft empty:hidden">
        {state === 'loading' && words.loading}
        {state === 'failed' && words.failed}
        {state === 'ready' && photos.length === 0 && (query ? words.none : words.empty)}
      </p>
      {more && (
        <button type="button" className="btn mt-5" onClick={more}>
          {words.more}
        </button>
      )}
    </Dialog>
  );
}

function PhotoChoice({ photo, onPick }: { photo: DeskPhoto; onPick: () => void }) {
  const words = editorMessages().library;
  const title = photo.caption || photo.alt || photo.fileName;
  const credit = {
    known: creditLine(photo.credit),
    unknown: words.unknownCredit,
    missing: words.noCredit,
  }[photo.creditStatus];
  return (
    <button type="button" className="group block w-full text-start" onClick={onPick}>
      <img
        src={photo.sizes[0]?.url}
        alt=""
        loading="lazy"
        className="aspect-3/2 w-full bg-sunken object-cover outline-accent group-hover:outline-2"
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
