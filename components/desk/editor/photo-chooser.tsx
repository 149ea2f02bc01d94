'use client';

import { useSyncExternalStore } from 'react';
import { PhotoPicker } from './photo-picker';
import type { PhotoRequests } from './photo-requests';

/** The window that opens when a block asks for photos. */
export function PhotoChooser({ requests }: { requests: PhotoRequests }) {
  const waiting = useSyncExternalStore(requests.subscribe, requests.now, () => null);
  if (!waiting) return null;
  return (
    <PhotoPicker several onPick={(photos) => requests.answer(photos)} onClose={() => requests.answer([])} />
  );
}
