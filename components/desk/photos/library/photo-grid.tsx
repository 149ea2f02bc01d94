'use client';

import { useEffect, useId, useRef } from 'react';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { photoMessages } from '@/lib/kit/messages/photos';
import { whenNear } from '../../when-near';
import { PhotoTile } from './photo-tile';
import { moveTo, type Selection, toggleAt } from './selection';
import { useGridKeys } from './use-grid-keys';

interface Props {
  photos: readonly DeskPhoto[];
  selection: Selection;
  select: (next: Selection) => void;
  /** Loads what follows; null at the end. */
  more: (() => void) | null;
  state: 'ready' | 'loading' | 'failed';
}

/** The photos as tiles. More come as the end draws near, or by the button that stands there. */
export function PhotoGrid({ photos, selection, select, more, state }: Props) {
  const words = photoMessages().grid;
  const list = useRef<HTMLUListElement>(null);
  const hintId = useId();
  const ids = photos.map(({ id }) => id);
  const keys = useGridKeys({ list, ids, selection, select });
  const stop = Math.min(selection.at, photos.length - 1);

  function onSelect(index: number, extend: boolean) {
    select(extend ? moveTo(selection, ids, index, true) : toggleAt(selection, ids, index));
  }

  return (
    <>
      <p id={hintId} className="sr-only">
        {words.hint}
      </p>
      <ul ref={list} aria-label={words.label} aria-describedby={hintId} className="photo-grid" {...keys}>
        {photos.map((photo, index) => (
          <PhotoTile
            key={photo.id}
            photo={photo}
            selected={selection.ids.has(photo.id)}
            tabbable={index === stop}
            onSelect={(extend) => onSelect(index, extend)}
          />
        ))}
      </ul>
      <MoreButton more={more} state={state} />
      <p role="status" className="sr-only">
        {state === 'ready' && photos.length > 0 && words.shown(photos.length)}
      </p>
    </>
  );
}

/** Asks for more a screen before it is reached. It keeps its height, so that nothing moves when more have come. */
function MoreButton({ more, state }: Pick<Props, 'more' | 'state'>) {
  const words = photoMessages().grid;
  const place = useRef<HTMLDivElement>(null);
  const ask = useRef(more);
  ask.current = state === 'failed' ? null : more;
  useEffect(() => {
    if (!place.current || state === 'loading') return;
    return whenNear(place.current, '100%', () => ask.current?.());
  }, [state]);
  return (
    <div ref={place} className="mt-6 flex min-h-16 flex-col items-center gap-2">
      {state === 'failed' && (
        <p role="alert" className="text-sm text-danger">
          {words.failed}
        </p>
      )}
      {more && (
        <button type="button" className="btn" aria-disabled={state === 'loading'} onClick={more}>
          {state === 'loading' ? words.loading : words.more}
        </button>
      )}
    </div>
  );
}
