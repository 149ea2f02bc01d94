'use client';

import { useEffect, useRef } from 'react';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { AddPhotos } from './add-photos';
import { QueueSummary } from './queue-summary';
import { UploadList } from './upload-list';
import { isPending } from './upload-queue';
import { useUploadQueue } from './use-upload-queue';

interface Props {
  /** Hears of each photo when it is in the library, once; `added` is false where it was there before. */
  onPhoto?(photo: DeskPhoto, added: boolean): void;
}

/** The way of pictures into the library: where to put them, and how far they are. */
export function UploadPanel({ onPhoto }: Props) {
  const { queue, state } = useUploadQueue();
  // What ended before this was on the page is in the list that came with the page.
  const told = useRef(new Set(state.items.filter((item) => !isPending(item)).map(({ id }) => id)));
  useEffect(() => {
    for (const { id, state: end } of state.items) {
      // A failed one may be tried again.
      if (end.is === 'waiting') told.current.delete(id);
      if ((end.is !== 'added' && end.is !== 'known') || told.current.has(id)) continue;
      told.current.add(id);
      onPhoto?.(end.photo, end.is === 'added');
    }
  }, [state.items, onPhoto]);
  return (
    <div className="grid gap-5">
      <AddPhotos onAdd={(sources) => queue.add(sources)} />
      {state.items.length > 0 && (
        <>
          <QueueSummary queue={queue} state={state} />
          <UploadList queue={queue} state={state} />
        </>
      )}
    </div>
  );
}
