'use client';

import { useEffect, useRef, useState } from 'react';
import {
  type PhotoSearch,
  photoSearchParams,
  photosAddress,
  wholeLibrary,
} from '@/lib/document/photo-search';
import type { DeskPhoto, PhotoPage } from '@/lib/document/shapes/desk-photo';
import { askServer } from '../../ask-server';

/** The list as it was when somebody opened a photo from it: they come back to the same place in it. */
let left: { address: string; page: PhotoPage } | null = null;

/** Whether a photo stands behind another in the list, which is in the order of upload, newest first. */
function isBehind(photo: DeskPhoto, other: DeskPhoto): boolean {
  return photo.createdAt < other.createdAt || (photo.createdAt === other.createdAt && photo.id < other.id);
}

/** The first page is what the server has just drawn; what was loaded behind it before is still there. */
function joined(first: PhotoPage, loaded: PhotoPage): PhotoPage {
  const last = first.photos.at(-1);
  const behind = last && first.next ? loaded.photos.filter((photo) => isBehind(photo, last)) : [];
  return behind.length === 0 ? first : { ...first, photos: [...first.photos, ...behind], next: loaded.next };
}

/** The photos of a search as far as they are loaded, and more of them. `first` is the page that the server drew. */
export function usePhotoPages(search: PhotoSearch, first: PhotoPage) {
  const address = photosAddress(search);
  const [page, setPage] = useState(() => (left?.address === address ? joined(first, left.page) : first));
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>('ready');
  // What answers find when they come is not what was there when they were asked for.
  const now = useRef(page);
  const busy = useRef(false);

  function keep(next: PhotoPage) {
    now.current = next;
    setPage(next);
  }

  // The server has drawn the page anew, because something in it has changed.
  const drawn = useRef(first);
  useEffect(() => {
    if (drawn.current === first) return;
    drawn.current = first;
    setPage((page) => joined(first, page));
  }, [first]);
  useEffect(() => {
    now.current = page;
    left = { address, page };
  }, [address, page]);

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
