'use client';

import { useRef, useState } from 'react';
import {
  type PhotoSearch,
  photoSearchParams,
  photosAddress,
  wholeLibrary,
} from '@/lib/document/photo-search';
import type { DeskPhoto, PhotoPage } from '@/lib/document/shapes/desk-photo';
import { askServer } from '../../editor/ask-server';

/** The list as it was when somebody opened a photo from it: they come back to the same place in it. */
let left: { address: string; page: PhotoPage } | null = null;

/** The first page is what the server has just drawn; what was loaded behind it before is still there. */
function takeUp(address: string, first: PhotoPage): PhotoPage {
  if (left?.address !== address) return first;
  const last = first.photos.at(-1);
  const seam = left.page.photos.findIndex(({ id }) => id === last?.id);
  const behind = left.page.photos.slice(seam + 1);
  return seam < 0 || behind.length === 0
    ? first
    : { ...first, photos: [...first.photos, ...behind], next: left.page.next };
}

/** The photos of a search as far as they are loaded, and more of them. `first` is the page that the server drew. */
export function usePhotoPages(search: PhotoSearch, first: PhotoPage) {
  const address = photosAddress(search);
  const [page, setPage] = useState(() => takeUp(address, first));
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>('ready');
  // What answers find when they come is not what was there when they were asked for.
  const now = useRef(page);
  const busy = useRef(false);

  function keep(next: PhotoPage) {
    now.current = next;
    left = { address, page: next };
    setPage(next);
  }

  async function more() {
    const before = now.current.next;
    if (busy.current || !before) return;
    busy.current = true;
    setState('loading');
    const params = photoSearchParams(search);
    params.set('before', before);
    const answer = await askServer<PhotoPage>(`/api/photos?${params}`);
    busy.current = false;
    setState(answer.ok ? 'ready' : 'failed');
    if (!answer.ok) return;
    // Somebody may have uploaded one meanwhile: each stands once.
    const known = new Set(now.current.photos.map(({ id }) => id));
    const added = answer.value.photos.filter(({ id }) => !known.has(id));
    keep({ ...now.current, photos: [...now.current.photos, ...added], next: answer.value.next });
  }

  /** Shows photos as they are now, wherever they stand. */
  function put(changed: readonly DeskPhoto[]) {
    const byId = new Map(changed.map((photo) => [photo.id, photo]));
    keep({ ...now.current, photos: now.current.photos.map((photo) => byId.get(photo.id) ?? photo) });
  }

  /** Shows a photo that has just come into the library. Whether it fits a search only the server knows. */
  function add(photo: DeskPhoto) {
    if (address !== photosAddress(wholeLibrary)) return;
    const others = now.current.photos.filter(({ id }) => id !== photo.id);
    keep({ ...now.current, photos: [photo, ...others] });
  }

  /** Takes photos out of the list that no longer belong to it. */
  function drop(ids: ReadonlySet<string>) {
    keep({ ...now.current, photos: now.current.photos.filter(({ id }) => !ids.has(id)) });
  }

  return { photos: page.photos, more: page.next ? more : null, state, put, add, drop };
}
