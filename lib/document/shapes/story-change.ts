import { z } from 'zod';
import type { HistoryShows } from '../story-style';
import type { NamedStory } from './story-page';
import type { UpdateKind } from './update-kind';

const words = z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }));

/** The fields of a story that readers read as text. */
export const readFields = ['kicker', 'headline', 'standfirst', 'contentWarning', 'keyPoints'] as const;

/** What of a story a change can concern, beside its text and these fields. */
export const changedParts = [
  ...readFields,
  'text',
  'pictures',
  'posts',
  'lead',
  'bylines',
  'section',
  'tags',
  'other',
] as const;

/**
 * What a publication changed for readers, made when it went out. It holds published words only, and none of a picture
 * or a post: those may have to go.
 */
export const storyDifferenceSchema = z.object({
  parts: z.array(z.enum(changedParts)),
  /** Of each field that differs, its words. */
  fields: z.partialRecord(z.enum(readFields), words),
  /** The blocks of the text that differ, with the words around what differs. */
  text: z.array(z.object({ kind: z.enum(['added', 'removed', 'changed', 'moved']), words })),
  /** There was more than is kept. */
  cut: z.boolean(),
});

export type StoryDifference = z.infer<typeof storyDifferenceSchema>;
export type ChangedPart = StoryDifference['parts'][number];
export type StoryChangeKind = 'published' | 'changed' | 'taken_down' | 'back';

/** An update of a story, as its history names it. */
interface NamedUpdate {
  id: string;
  kind: UpdateKind;
  headline: string;
}

/** A publication, or that it was taken back. Times are ISO instants. */
export interface ChangeEntry {
  kind: StoryChangeKind;
  id: string;
  at: string;
  /** The update whose words changed; null for the story itself. */
  update: NamedUpdate | null;
  /** The change was marked as one that readers should know of. */
  substantive: boolean;
  parts: ChangedPart[];
  /** What it changed, as far as it is shown; null for nothing. */
  difference: StoryDifference | null;
  /** Why nothing of it is shown; null for most. */
  hidden: string | null;
}

/** Something in a story's history: a change, or an update that stands on its page. */
export type HistoryEntry = ChangeEntry | (NamedUpdate & { at: string });

/** A page of a story's history, newest first; `next` is the cursor for `?before=`. */
export interface StoryHistory {
  story: NamedStory;
  shows: HistoryShows;
  entries: HistoryEntry[];
  next: string | null;
}

/** A change as the desk sees it. */
export interface DeskChange {
  /** With everything that it was, whatever readers are shown. */
  entry: ChangeEntry;
  /** Of before the story was taken down: readers are shown none of its words. */
  closed: boolean;
  /** Why readers aren't shown it, and who decided that; null where they are. */
  hidden: { reason: string; by: string; at: string } | null;
}
