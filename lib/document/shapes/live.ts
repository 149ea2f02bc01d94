import type { StoryDocument } from '../story-document';
import type { BylineFields } from './story-fields';

/** What live coverage of a story can be in. Readers see it on the page and in lists. */
export const liveStates = ['upcoming', 'live', 'paused', 'ended'] as const;

export type LiveState = (typeof liveStates)[number];

/** What somebody may do for the live coverage of a colleague's story: nothing, write drafts, or have posts go out. */
export type Reporting = 'drafts' | 'posts' | null;

/** Somebody who reports for it. */
export interface LiveReporter {
  personId: string;
  name: string;
  mayRelease: boolean;
}

/** The live coverage of a story as the desk sees it. Times are ISO instants. */
export interface DeskCoverage {
  storyId: string;
  state: LiveState;
  /** From when to when, as announced; null: the end is open. */
  startsAt: string;
  endsAt: string | null;
  startedAt: string | null;
  endedAt: string | null;
  /** The key points: paragraphs and lists. */
  summary: StoryDocument;
  summaryVersion: number;
  reporters: LiveReporter[];
}

/** A post of live coverage as the desk sees it. */
export interface DeskPost {
  id: string;
  storyId: string;
  status: 'draft' | 'published' | 'withdrawn';
  version: number;
  headline: string;
  document: StoryDocument;
  bylines: BylineFields;
  author: string;
  authorId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  /** Whether readers see other words than these. */
  changed: boolean;
  /** Which one it is, counted from the oldest; null until it first goes out. */
  number: number | null;
  /** Its place among those on top, from 0; null for most. */
  pinned: number | null;
  key: boolean;
}

/** Everything that the live desk opens with. */
export interface DeskLive {
  headline: string;
  /** The story's address; null while readers can't open it. */
  path: string | null;
  coverage: DeskCoverage;
  /** Written and not released yet, oldest first. */
  drafts: DeskPost[];
  /** What stands on top, in order. */
  pinned: DeskPost[];
  /** The newest that went out, newest first; withdrawn ones too. */
  posts: DeskPost[];
  /** What this viewer may do beside writing: run the coverage, have posts go out. */
  may: { run: boolean; post: boolean };
}
