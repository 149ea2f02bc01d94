import { z } from 'zod';
import type { StoryDocument } from '../story-document';
import type { DeskPhoto } from './desk-photo';
import type { Helpline } from './helpline';
import type { StoryFields } from './story-fields';

/**
 * What a save changed against the version before it. `saves` counts those whose versions were thinned out since and
 * for which this one stands too.
 */
export const revisionSummarySchema = z.object({
  saves: z.number().int().positive(),
  wordsAdded: z.number().int().min(0),
  wordsRemoved: z.number().int().min(0),
  /** How many blocks were added, removed, moved or changed. */
  blocks: z.number().int().min(0),
  /** The fields whose values changed. */
  fields: z.array(z.string()),
  /** The version whose words this one brought back, and when it had been saved (ISO instant). */
  restored: z.object({ version: z.number().int(), savedAt: z.iso.datetime() }).optional(),
  /** When the save that came too late and whose words this one took over had come (ISO instant). */
  tookOver: z.iso.datetime().optional(),
});

export type RevisionSummary = z.infer<typeof revisionSummarySchema>;

/** The longest name of a version, in characters. */
export const maxRevisionName = 100;

/** One version in a story's history. Times are ISO instants. */
export interface RevisionRow {
  version: number;
  savedAt: string;
  savedBy: string;
  /** Empty for most. */
  name: string;
  /** When it first went out; null when it never did. */
  publishedAt: string | null;
  /** Readers see this version now. */
  live: boolean;
  /** It is what the editor opens. */
  current: boolean;
  /** Null for versions from before summaries were kept. */
  summary: RevisionSummary | null;
}

/** What the pages of a history say about their story. */
export interface HistoryStory {
  id: string;
  headline: string;
  version: number;
  /** Whether the viewer may restore and name versions. */
  maySave: boolean;
}

/** A version with everything it holds. */
export interface Revision extends RevisionRow {
  fields: StoryFields;
  document: StoryDocument;
}

/** Two versions to be compared, with the names of what they refer to. */
export interface Comparison {
  story: HistoryStory;
  /** Null: there is nothing before the other one, the story began with it. */
  older: Revision | null;
  newer: Revision;
  /** The version after the two, to walk on from change to change. */
  next: number | null;
  photos: DeskPhoto[];
  helplines: Helpline[];
  /** Names of sections, authors and tags, by id. */
  names: Record<string, string>;
}
