'use client';

import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { photoMessages } from '@/lib/kit/messages/photos';
import { filesInDrop } from '../upload/files-in-drop';
import { picturesAmong } from '../upload/pictures-in';
import { UploadPanel } from '../upload/upload-panel.client';
import { useUploadQueue } from '../upload/use-upload-queue';

interface Props {
  /** Whether the person may add photos. */
  allowed: boolean;
  onPhoto: (photo: DeskPhoto, added: boolean) => void;
  children: ReactNode;
}

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Everything below takes pictures and folders that are dropped on it; the queue opens above as soon as one is. */
export function UploadArea({ allowed, onPhoto, children }: Props) {
  const words = photoMessages().upload;
  const { queue, state } = useUploadQueue();
  const [open, setOpen] = useState(false);
  const [over, setOver] = useState(false);
  // What was under way when one came back to this page is shown.
  const busy = state.items.length > 0;
  useEffect(() => {
    if (busy) setOpen(true);
  }, [busy]);

  const drop = {
    onDragOver(event: DragEvent) {
      if (!carriesFiles(event) || event.defaultPrevented) return setOver(false);
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: DragEvent) {
      setOver(false);
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      void filesInDrop(event.dataTransfer).then((files) => {
        const { pictures } = picturesAmong(files);
        if (pictures.length > 0) queue.add(pictures);
        setOpen(true);
      });
    },
  };
  if (!allowed) return children;
  return (
    <div className="photo-drop" data-over={over || undefined} {...drop}>
      <div className="mb-4">
        <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.open}
        </button>
        {open && (
          <div className="mx-auto mt-4 max-w-4xl">
            <UploadPanel onPhoto={onPhoto} />
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
