import { storySchema } from '@/blocks/registry';
import type { LiveState, Reporting } from '@/lib/document/shapes/live';
import { emptyDocument, type StoryDocument } from '@/lib/document/story-document';
import { toJson } from '../json';
import type { Transaction } from './transaction';

/** Live coverage as use cases judge it. */
export interface CoverageHead {
  state: LiveState;
  startsAt: Date;
  endsAt: Date | null;
  startedAt: Date | null;
  summary: StoryDocument;
  summaryVersion: number;
  /** The number of the newest post; 0 while there was none. */
  posts: number;
}

/** The live coverage of a story that is held; null where it has none. */
export async function findCoverage(tx: Transaction, storyId: string): Promise<CoverageHead | null> {
  const row = await tx.liveCoverage.findUnique({ where: { storyId } });
  return row && { ...row, summary: storySchema.parse(row.summary) };
}

const toReporting = (row: { mayRelease: boolean } | undefined | null): Reporting => {
  if (!row) return null;
  return row.mayRelease ? 'posts' : 'drafts';
};

/** The live coverage of a story that is held, and what a person was asked to do for it; null where it has none. */
export async function findOwnCoverage(
  tx: Transaction,
  storyId: string,
  personId: string,
): Promise<{ coverage: CoverageHead; reporting: Reporting } | null> {
  const [row] = await tx.$queryRaw<
    (Omit<CoverageHead, 'summary'> & { summary: unknown; mayRelease: boolean | null })[]
  >`
    SELECT live.state, live."startsAt", live."endsAt", live."startedAt", live.summary, live."summaryVersion", live.posts,
      reporter."mayRelease"
    FROM "LiveCoverage" live
    LEFT JOIN "LiveReporter" reporter ON reporter."storyId" = live."storyId" AND reporter."personId" = ${personId}::uuid
    WHERE live."storyId" = ${storyId}::uuid`;
  if (!row) return null;
  const { mayRelease, ...coverage } = row;
  return {
    coverage: { ...coverage, summary: storySchema.parse(coverage.summary) },
    reporting: toReporting(mayRelease === null ? null : { mayRelease }),
  };
}

/** What a person was asked to do for the live coverage of a story. */
export async function findReporting(tx: Transaction, storyId: string, personId: string): Promise<Reporting> {
  const row = await tx.liveReporter.findUnique({ where: { storyId_personId: { storyId, personId } } });
  return toReporting(row);
}

/** From when to when, as the newsroom announces it; with the wall times of those instants that somebody typed. */
export interface CoverageTimesRow {
  startsAt: Date;
  endsAt: Date | null;
  zone: string;
  startsWall: string | null;
  startsSecond: boolean;
  endsWall: string | null;
  endsSecond: boolean;
}

/** Opens coverage, or announces other times for it. */
export async function writeCoverage(
  tx: Transaction,
  storyId: string,
  { at, ...times }: CoverageTimesRow & { at: Date },
): Promise<void> {
  await tx.liveCoverage.upsert({
    where: { storyId },
    create: { storyId, ...times, summary: toJson(emptyDocument), createdAt: at },
    update: times,
    select: { storyId: true },
  });
}

/** Forgets coverage and who reported for it. */
export async function deleteCoverage(tx: Transaction, storyId: string): Promise<void> {
  await tx.liveCoverage.delete({ where: { storyId } });
}

/**
 * Moves coverage into a state. It begins once; it ends again where it had been taken up once more. `openEnd`: the end that was
 * announced is no longer so.
 */
export async function writeLiveState(
  tx: Transaction,
  storyId: string,
  state: LiveState,
  { startedAt, at, openEnd = false }: { startedAt: Date | null; at: Date; openEnd?: boolean },
): Promise<void> {
  await tx.liveCoverage.update({
    where: { storyId },
    data: {
      state,
      startedAt: state === 'upcoming' ? null : (startedAt ?? at),
      endedAt: state === 'ended' ? at : null,
      ...(openEnd && { endsAt: null, endsWall: null, endsSecond: false }),
    },
    select: { storyId: true },
  });
}

/** Compare and swap. Returns the new version, or null when somebody else was first. */
export async function swapSummary(
  tx: Transaction,
  storyId: string,
  { baseVersion, document }: { baseVersion: number; document: StoryDocument },
): Promise<number | null> {
  const { count } = await tx.liveCoverage.updateMany({
    where: { storyId, summaryVersion: baseVersion },
    data: { summary: toJson(document), summaryVersion: baseVersion + 1 },
  });
  return count === 1 ? baseVersion + 1 : null;
}

/** Sets who reports for coverage, in the place of everybody before. Returns whether all of them are people of the newsroom. */
export async function writeReporters(
  tx: Transaction,
  storyId: string,
  reporters: readonly { personId: string; mayRelease: boolean }[],
): Promise<boolean> {
  const ids = reporters.map(({ personId }) => personId);
  const known = await tx.person.count({ where: { id: { in: ids }, disabledAt: null } });
  if (known !== new Set(ids).size) return false;
  await tx.liveReporter.deleteMany({ where: { storyId } });
  await tx.liveReporter.createMany({ data: reporters.map((row) => ({ storyId, ...row })) });
  return true;
}
