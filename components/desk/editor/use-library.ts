'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { photoSearchParams, wholeLibrary } from '@/lib/document/photo-search';
import type { DeskPhoto, PhotoPage } from '@/lib/document/shapes/desk-photo';
import { askServer } from '../ask-server';

/** The newsroom's photos, newest first, as far as they match the search; asked for a page at a time. */
export function useLibrary(query: string) {
  const [page, setPage] = useState<PhotoPage>({ photos: [], next: null, similar: false });
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  // An answer to an older question than the last one is dropped.
  const question = useRef(0);

  const load = useCallback(async (text: string, before: string | null, shown: DeskPhoto[]) => {
    question.current += 1;
    const mine = question.current;
    setState('loading');
    const search = photoSearchParams({ ...wholeLibrary, query: text });
    if (before) search.set('before', before);
    const answer = await askServer<PhotoPage>(`/api/photos?${search}`);
    if (mine !== question.current) return;
    if (answer.ok) setPage({ ...answer.value, photos: [...shown, ...answer.value.photos] });
    setState(answer.ok ? 'ready' : 'failed');
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => void load(query, null, []), query ? 250 : 0);
    return () => clearTimeout(timer);
  }, [query, load]);

  const more = page.next ? () => void load(query, page.next, page.photos) : null;
  return { photos: page.photos, similar: page.similar, state, more };
}
