'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { askServer } from './ask-server';

interface Page {
  photos: DeskPhoto[];
  next: string | null;
}

/** The newsroom's photos, newest first, as far as they match the search; asked for a page at a time. */
export function useLibrary(query: string) {
  const [page, setPage] = useState<Page>({ photos: [], next: null });
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  // An answer to an older question than the last one is dropped.
  const question = useRef(0);

  const load = useCallback(async (text: string, before: string | null, shown: DeskPhoto[]) => {
    question.current += 1;
    const mine = question.current;
    setState('loading');
    const search = new URLSearchParams({ query: text, ...(before ? { before } : {}) });
    const answer = await askServer<Page>(`/api/photos?${search}`);
    if (mine !== question.current) return;
    if (answer.ok) setPage({ photos: [...shown, ...answer.value.photos], next: answer.value.next });
    setState(answer.ok ? 'ready' : 'failed');
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => void load(query, null, []), query ? 250 : 0);
    return () => clearTimeout(timer);
  }, [query, load]);

  const more = page.next ? () => void load(query, page.next, page.photos) : null;
  return { photos: page.photos, state, more };
}
