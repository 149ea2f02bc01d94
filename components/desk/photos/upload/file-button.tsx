'use client';

import { useRef } from 'react';

interface Props {
  label: string;
  className: string;
  onFiles(files: File[]): void;
  /** Media types that the picker offers. */
  accept?: string;
  /** Chooses a folder with everything in it. */
  folder?: boolean;
  /** Opens the camera on a phone. */
  camera?: boolean;
}

/** A button that opens the device's own picker. */
export function FileButton({ label, className, onFiles, accept, folder = false, camera = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={!camera}
        accept={accept}
        {...(folder ? { webkitdirectory: '' } : {})}
        capture={camera ? 'environment' : undefined}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
