import { type EntryKind, putsRight } from './shapes/update-kind';

/** The times that a publication's page and its structured data carry. */
export interface StoryTimes {
  publishedAt: Date;
  updatedAt: Date | null;
  correctedAt: Date | null;
  modifiedAt: Date;
}

const latest = (times: (Date | null)[]): Date | null =>
  times.reduce<Date | null>((best, time) => (time && (!best || time > best) ? time : best), null);

/**
 * What moves which time. An update, a live post or a substantive change moves "Updated"; a correction, a clarification or an editor's
 * note moves "Corrected"; both move `modifiedAt`. Anything else moves nothing, and nothing reorders the latest stories.
 */
export function storyTimes(facts: {
  firstPublishedAt: Date;
  substantiveAt: Date | null;
  /** Those that readers see; one whose time isn't known moves nothing. */
  updates: readonly { kind: EntryKind; publishedAt: Date | null }[];
}): StoryTimes {
  const timesOf = (rights: boolean) =>
    facts.updates.filter(({ kind }) => putsRight(kind) === rights).map(({ publishedAt }) => publishedAt);
  const updatedAt = latest([facts.substantiveAt, ...timesOf(false)]);
  const correctedAt = latest(timesOf(true));
  const modifiedAt = latest([facts.firstPublishedAt, updatedAt, correctedAt]) ?? facts.firstPublishedAt;
  return { publishedAt: facts.firstPublishedAt, updatedAt, correctedAt, modifiedAt };
}
