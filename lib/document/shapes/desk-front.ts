import * as z from 'zod/mini';
import type { FrontDocument, FrontKey } from '../fronts/front';
import { frontKeySchema, frontLimits, frontSchema } from '../fronts/front';
import type { StoryStatus } from './desk-story';
import type { StoryKind } from './story-fields';

const wallTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/));
const turn = z.nullable(z.enum(['first', 'second']));
const version = z.int().check(z.nonnegative());

/** A front as somebody leaves it: `saveId` is made by the client, and the same save sent twice is stored once. */
export const frontSaveSchema = z.strictObject({
  key: frontKeySchema,
  baseVersion: version,
  saveId: z.uuid(),
  document: frontSchema,
});
export type FrontSave = z.infer<typeof frontSaveSchema>;

export const frontVersionSchema = z.strictObject({ key: frontKeySchema, version });
export type FrontVersion = z.infer<typeof frontVersionSchema>;

/** When a version is to go out, by the newsroom's clocks. */
export const frontPlanSchema = z.strictObject({ key: frontKeySchema, version, wall: wallTime, turn });
export type FrontPlanRequest = z.infer<typeof frontPlanSchema>;

/** The strip above the fronts, and until when by the newsroom's clocks. */
export const breakingSchema = z.strictObject({
  storyId: z.uuid(),
  headline: z.string().check(z.maxLength(frontLimits.headline)),
  wall: wallTime,
  turn,
});
export type BreakingRequest = z.infer<typeof breakingSchema>;

/** A published story that may be put on a front. */
export interface FrontStory {
  id: string;
  headline: string;
  kind: StoryKind;
  section: string;
  path: string;
  /** ISO instant. */
  publishedAt: string;
  /** A small file of its lead picture, for staff; null without one. */
  picture: string | null;
}

/** A story that is pinned: also where readers can't see it at present. */
export interface PinnedStory {
  id: string;
  headline: string;
  status: StoryStatus;
  /** Null while it isn't published. */
  story: FrontStory | null;
  /** Pictures that it shows readers, to choose from. */
  pictures: { id: string; url: string; alt: string }[];
}

/** Something planned for a front. `problem`: why it did not happen, as a sentence; null while it is to come. */
export interface FrontPlan {
  id: string;
  version: number;
  wall: string;
  zone: string;
  /** ISO instant. */
  dueAt: string;
  by: string;
  problem: string | null;
}

/** The strip as the desk shows it. */
export interface DeskBreaking {
  storyId: string;
  headline: string;
  /** The story's own. */
  storyHeadline: string;
  until: string;
  by: string;
  /** Whether readers see it: its story is published and its time not over. */
  shown: boolean;
}

/** A front in the desk's list. */
export interface FrontSummary {
  key: FrontKey;
  /** The section's name; empty for the site's own. */
  name: string;
  /** Null for one that fills itself. */
  publishedAt: string | null;
  /** Whether the working copy differs from what readers see. */
  changed: boolean;
  updatedBy: string | null;
  plans: FrontPlan[];
}

/** A front as the desk composes it. */
export interface DeskFront {
  key: FrontKey;
  name: string;
  /** The address that readers see it at. */
  path: string;
  /** 0 for one that nobody has saved. */
  version: number;
  document: FrontDocument;
  updatedAt: string | null;
  updatedBy: { id: string; name: string } | null;
  publishedVersion: number | null;
  publishedAt: string | null;
  /** What stands in each slot at present, by the slot's id: pins that hold and what fills the rest. */
  filled: Record<string, { storyId: string; pinned: boolean }[]>;
  /** Everything that `filled` and the pins name. */
  stories: FrontStory[];
  pinned: PinnedStory[];
  /** Sections that slots name and that are no more, by the name that they had; empty for one that nobody knows. */
  gone: { id: string; name: string }[];
  plans: FrontPlan[];
}

/** A version of a front in its history. */
export interface FrontRevision {
  version: number;
  savedAt: string;
  by: string;
  /** When it went out last; null when it never did. */
  publishedAt: string | null;
}
