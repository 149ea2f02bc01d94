'use client';

import { type DragEvent, useEffect, useEffectEvent, useState } from 'react';
import { uploadMessages } from '@/lib/kit/messages/uploads';
import { AddressField } from './address-field';
import { FileButton } from './file-button';
import { filesInDrop } from './files-in-drop';
import { pickedKinds, picturesAmong, picturesIn } from './pictures-in';

interface Props {
  onAdd(sources: (File | string)[]): void;
}

const carriesFiles = (transfer: DataTransfer | null) => transfer?.types.includes('Files') ?? false;

/** Where pictures go in: dropped, pasted, chosen one by one or by the folder, taken on the spot, fetched by address. */
export function AddPhotos({ onAdd }: Props) {
  const words = uploadMessages();
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState('');

  function addAmong(files: readonly File[]) {
    const { pictures, skipped } = picturesAmong(files);
    setSaid(pictures.length === 0 ? words.nothingFound : skipped > 0 ? words.skipped(skipped) : '');
    if (pictures.length > 0) onAdd(pictures);
  }
  // Chosen one by one: whatever it is, the server has a sentence for it.
  function addChosen(files: readonly File[]) {
    setSaid('');
    if (files.length > 0) onAdd([...files]);
  }

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const pictures = picturesIn(event.clipboardData?.files);
    if (pictures.length === 0) return;
    event.preventDefault();
    addChosen(pictures);
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => onPaste(event);
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);

  const drop = {
    onDragOver(event: DragEvent) {
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      setOver(false);
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      const loose = ![...event.dataTransfer.items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
      void filesInDrop(event.dataTransfer).then(loose ? addChosen : addAmong);
    },
  };

  return (
    <section
      aria-label={words.title}
      data-over={over || undefined}
      className="rounded-control border border-edge border-dashed bg-surface px-4 py-6 text-center data-over:border-accent data-over:bg-accent-wash sm:px-6 sm:py-8"
      {...drop}
    >
      <p className="font-medium pointer-coarse:hidden">{over ? words.dropNow : words.drop}</p>
      <div className="mt-3 flex flex-wrap justify-center gap-2 pointer-coarse:mt-0">
        <FileButton
          label={words.choose}
          className="btn btn-primary"
          accept={pickedKinds}
          onFiles={addChosen}
        />
        <FileButton label={words.folder} className="btn pointer-coarse:hidden" folder onFiles={addAmong} />
        <FileButton
          label={words.camera}
          className="btn hidden pointer-coarse:inline-flex"
          accept="image/jpeg"
          camera
          onFiles={addChosen}
        />
      </div>
      <p className="mt-3 text-xs text-ink-faint">{words.kinds}</p>
      <AddressField onAddresses={onAdd} />
      <p role="status" className="mt-3 text-sm text-ink-soft empty:hidden">
        {said}
      </p>
    </section>
  );
}
