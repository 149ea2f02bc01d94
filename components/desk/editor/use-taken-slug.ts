'use client';

import { useEffect, useState } from 'react';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { askServer } from '../ask-server';

/** After the last key in the address, in milliseconds. */
const settled = 600;

/**
 * The slug that somebody has typed, once the server says that another story has that address; null otherwise, and while
 * nobody has said. Publishing looks again.
 */
export function useTakenSlug(
  storyId: string,
  { urlSlug, sectionId }: Pick<StoryFields, 'urlSlug' | 'sectionId'>,
): string | null {
  const [taken, setTaken] = useState<string | null>(null);
  useEffect(() => {
    setTaken(null);
    if (!urlSlug) return;
    let gone = false;
    const ask = async () => {
      const asked = new URLSearchParams({ slug: urlSlug, section: sectionId ?? '' });
      const answer = await askServer<{ taken: boolean }>(`/api/drafts/${storyId}/slug?${asked}`);
      if (!gone && answer.ok && answer.value.taken) setTaken(urlSlug);
    };
    const timer = setTimeout(ask, settled);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [storyId, urlSlug, sectionId]);
  return taken;
}
