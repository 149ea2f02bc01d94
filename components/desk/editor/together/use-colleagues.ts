'use client';

import { useSyncExternalStore } from 'react';
import type { Colleague } from '@/lib/document/shapes/story-now';
import type { StoryFeed } from './story-feed';

const nobody: Colleague[] = [];
const seen = new WeakMap<Colleague[], { pageId: string; others: Colleague[] }>();

/** Everybody in a list but this very page; the same list for the same one, as React wants it. */
function othersIn(present: Colleague[], pageId: string): Colleague[] {
  const known = seen.get(present);
  if (known?.pageId === pageId) return known.others;
  const others = present.filter((colleague) => colleague.pageId !== pageId);
  seen.set(present, { pageId, others });
  return others;
}

/** The other pages in which the story is open, a second one of this person included. */
export function useColleagues(feed: StoryFeed, pageId: string): Colleague[] {
  return useSyncExternalStore(
    feed.subscribe,
    () => othersIn(feed.now()?.present ?? nobody, pageId),
    () => nobody,
  );
}
