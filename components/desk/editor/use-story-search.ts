'use client';

import { useEffect, useState } from 'react';
import type { LinkableStory } from '@/lib/document/shapes/desk-story';
import { linkFromTyping } from '@/lib/kit/url-policy';
import { askServer } from '../ask-server';

/** What a search has found so far: null while there is nothing to search for, or no answer yet. */
export type StorySearch = { stories: LinkableStory[]; failed: boolean } | null;

const pause = 200;

/** The published stories that match what is typed, unless that is an address. An answer to older words is dropped. */
export function useStorySearch(typed: string): StorySearch {
  const [search, setSearch] = useState<StorySearch>(null);
  const query = typed.trim();
  const wordy = query.length >= 2 && linkFromTyping(query) === null;
  useEffect(() => {
    setSearch(null);
    if (!wordy) return;
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await askServer<{ stories: LinkableStory[] }>(
        `/api/stories?${new URLSearchParams({ query })}`,
        { signal: leaving.signal },
      );
      if (leaving.signal.aborted) return;
      setSearch(answer.ok ? { ...answer.value, failed: false } : { stories: [], failed: true });
    }, pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [query, wordy]);
  return search;
}
