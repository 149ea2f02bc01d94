'use client';

import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { Finding } from '@/lib/document/finding';
import type { StoryFields } from '@/lib/document/shapes/story-fields';

/** What an update that goes out may ask about its story. */
export interface StoryReview {
  fields: () => StoryFields;
  setFields: (change: Partial<StoryFields>) => void;
  /** Whether readers see something else than what is on the page. */
  changed: () => boolean;
  /** Whether something stops the story from being published. */
  stopped: () => boolean;
  /** Resolves with the stored version once everything on the page is stored. */
  whenSaved: () => Promise<number>;
}

interface Now {
  fields: StoryFields;
  changed: boolean;
  /** What preflight has to say that nobody has passed over. */
  open: readonly Finding[];
}

const Review = createContext<StoryReview | null>(null);

interface Props {
  now: Now;
  queue: Pick<StoryReview, 'whenSaved'>;
  setFields: StoryReview['setFields'];
  children: ReactNode;
}

/** Gives the updates their story: one object for the life of the page, so that nobody is drawn anew for a key press in it. */
export function StoryReviewProvider({ now, queue, setFields, children }: Props) {
  const latest = useRef(now);
  latest.current = now;
  const review = useMemo(
    () => ({
      fields: () => latest.current.fields,
      changed: () => latest.current.changed,
      stopped: () => latest.current.open.some(({ level }) => level === 'red'),
      whenSaved: () => queue.whenSaved(),
      setFields,
    }),
    [queue, setFields],
  );
  return <Review.Provider value={review}>{children}</Review.Provider>;
}

/** The story around the updates. */
export function useStoryReview(): StoryReview {
  const review = useContext(Review);
  if (!review) throw new Error('An update stands within its story');
  return review;
}
