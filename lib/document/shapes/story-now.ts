import * as z from 'zod/mini';
import { blockIdPattern } from '@/lib/kit/ids';
import type { StoryStatus } from './desk-story';
import type { StoryEmbargo } from './embargo';
import type { Receipt } from './receipt';
import type { StorySchedule } from './schedule';
import type { StoryReview } from './story-review';

/** How long a page counts as open after it last said so, in seconds, by the database's clock. */
export const presenceLease = 60;

/** Where in a story somebody is: `block:<id>`, `field:<name>`, `update:<id>`, or empty where that isn't known. */
export const placeSchema = z.string().check(
  z.maxLength(60),
  z.refine((place) => {
    const [kind = '', id = '', ...more] = place.split(':');
    return (
      place === '' || (more.length === 0 && /^(block|field|update)$/.test(kind) && blockIdPattern.test(id))
    );
  }),
);

/** A page in which somebody has the story open. Two pages of one person are two. */
export interface Colleague {
  /** The page's own id. */
  pageId: string;
  personId: string;
  name: string;
  place: string;
}

/**
 * What a page of the desk has to know about a story that others work on as well. It is always the whole state and never
 * a change, so that it doesn't matter how many of them a page has missed. Times are ISO instants.
 */
export interface StoryNow {
  /** When this was so, by the database's clock: what is older than what one has is out of date. */
  at: string;
  version: number;
  savedBy: { id: string; name: string };
  status: StoryStatus;
  path: string | null;
  firstPublishedAt: string | null;
  clockedAt: string | null;
  /** The version that readers see; null while they see none. */
  publishedVersion: number | null;
  /** Who last published the story, took it down, or took a step of its review; null for nobody, or the clock. */
  turnedBy: { id: string; name: string } | null;
  /** What is planned, as in DeskStory. */
  schedules: StorySchedule[];
  embargo: StoryEmbargo | null;
  review: StoryReview;
  /** What readers got when it was last looked; null when nobody has. */
  receipt: Receipt | null;
  /** Another word whenever the notes have changed. */
  notes: string;
  /** Another word whenever something about the updates has changed. */
  updates: string;
  /** Who has it open, whoever asks included, longest first. */
  present: Colleague[];
}
