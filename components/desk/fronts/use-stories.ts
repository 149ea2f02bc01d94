'use client';

import { useEffect, useState } from 'react';
import type { FrontStory } from '@/lib/document/shapes/desk-front';
import { askServer } from '../ask-server';

/** Published stories that somebody looks for; null while nothing has come yet. */
export interface FoundStories {
  stories: FrontStory[] | null;
  failed: boolean;
}

const pause = 200;

/** Looks for published stories by words of their headline, in a section or in all (empty); the last question counts. */
export function useStories(query: string, section: string): FoundStories {
  const [found, setFound] = useState<FoundStories>({ stories: null, failed: false });
  useEffect(() => {
    let over = false;
    const ask = async () => {
      const search = new URLSearchParams({ query, ...(section && { section }) });
      const answer = await askServer<{ stories: FrontStory[] }>(`/api/fronts/stories?${search}`);
      if (over) return;
      setFound((before) =>
        answer.ok ? { stories: answer.value.stories, failed: false } : { ...before, failed: true },
      );
    };
    const timer = setTimeout(ask, query ? pause : 0);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [query, section]);
  return found;
}
