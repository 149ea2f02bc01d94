import { type EntryKind, putsRight } from './shapes/update-kind';

/** The times that a publication's page and its structured data carry. */
export interface StoryTimes {
  publishedAt: Date;
  updatedAt: Date | null;
  correctedAt: Date | null;
  modifiedAt: Date;
}

/** The latest of these times; null where none is known. */
export const latestOf = (times: (Date | null)[]): Date | null =>
  times.reduce<Date | null>((best, time) => (time && (!best || time > best) ? time : best), null);

/**
 * What moves which time. An update, a live post or a substantive change moves "Updated"; a correction, a clarification or an editor's
 * note moves "Corrected"; both move `modifiedAt`. An update that is withdrawn, comes back or gets other words moves `modifiedAt` alone,
 * which so never goes back: whoever goes by it would keep the words that went. Anything else moves nothing, and nothing reorders the
 * latest stories.
 */
export function storyTimes(facts: {
  firstPublishedAt: Date;
  substantiveAt: Date | null;
  /** When what was published was last changed without a time that readers are told; null where it never was. */
  revisedAt: Date | null;
  /** Those that readers see; one whose time isn't known moves nothing. */
  updates: readonly { kind: EntryKind; publishedAt: Date | null }[];
}): StoryTimes {
  const timesOf = (rights: boolean) =>
    facts.updates.filter(({ kind }) => putsRight(kind) === rights).map(({ publishedAt }) => publishedAt);
  const updatedAt = latestOf([facts.substantiveAt, ...timesOf(false)]);
  const correctedAt = latestOf(timesOf(true));
  const modifiedAt =
    latestOf([facts.firstPublishedAt, updatedAt, correctedAt, facts.revisedAt]) ?? facts.firstPublishedAt;
  return { publishedAt: facts.firstPublishedAt, updatedAt, correctedAt, modifiedAt };
}
