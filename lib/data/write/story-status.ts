import type { EntryKind } from '@/lib/document/shapes/update-kind';
import type { Transaction } from './transaction';

/** The story is live with this version, whose revision stays for ever. The first times are kept. */
export async function markPublished(
  tx: Transaction,
  storyId: string,
  state: { version: number; at: Date; firstPublishedAt: Date; substantiveAt: Date | null },
): Promise<void> {
  const { version, at, firstPublishedAt, substantiveAt } = state;
  await tx.story.update({
    where: { id: storyId },
    data: {
      status: 'published',
      publishedVersion: version,
      firstPublishedAt,
      substantiveAt,
      approvedVersion: null,
    },
  });
  await tx.revision.updateMany({ where: { storyId, version, publishedAt: null }, data: { publishedAt: at } });
}

/** Notes another first time; the one that the server's clock had said stays beside it, unless it is the same again. */
export async function correctFirstTime(
  tx: Transaction,
  storyId: string,
  { to, clockedAt }: { to: Date; clockedAt: Date },
): Promise<void> {
  const corrected = to.getTime() !== clockedAt.getTime();
  await tx.story.update({
    where: { id: storyId },
    data: { firstPublishedAt: to, clockedAt: corrected ? clockedAt : null },
  });
}

/** What was published of it changed at this time, which no time that readers are told says. */
export async function markRevised(tx: Transaction, storyId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Story" SET "revisedAt" = greatest("revisedAt", ${at}) WHERE id = ${storyId}::uuid`;
}

/** It is to go out at a time. */
export async function markScheduled(tx: Transaction, storyId: string): Promise<void> {
  await tx.story.update({ where: { id: storyId }, data: { status: 'scheduled' } });
}

/**
 * It isn't to go out by itself any more: it is approved still, or a draft. Nothing happens to a story that was not waiting
 * for that.
 */
export async function markUnscheduled(tx: Transaction, storyId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Story" SET status = CASE WHEN "approvedVersion" IS NULL THEN 'draft' ELSE 'approved' END::"StoryStatus"
    WHERE id = ${storyId}::uuid AND status = 'scheduled'`;
}

/** The story is no longer live: readers' copy is deleted, the working copy stays. */
export async function markUnpublished(
  tx: Transaction,
  storyId: string,
  status: 'unpublished' | 'retracted' = 'unpublished',
): Promise<void> {
  await tx.publication.delete({ where: { storyId } });
  await tx.story.update({ where: { id: storyId }, data: { status, publishedVersion: null } });
}

/** The time of the newest update of each kind that readers see: of thousands of live posts only one is looked at. */
export async function publishedUpdateTimes(
  tx: Transaction,
  storyId: string,
): Promise<{ kind: EntryKind; publishedAt: Date }[]> {
  return tx.$queryRaw`
    SELECT kinds.kind::text, newest."publishedAt" FROM unnest(enum_range(NULL::"UpdateKind")) AS kinds (kind),
      LATERAL (SELECT max("publishedAt") AS "publishedAt" FROM "Update"
        WHERE "storyId" = ${storyId}::uuid AND "Update".kind = kinds.kind AND status = 'published') newest
    WHERE newest."publishedAt" IS NOT NULL`;
}
