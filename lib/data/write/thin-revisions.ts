import { type RevisionSummary, revisionSummarySchema } from '@/lib/document/shapes/revision';
import { toJson } from '../json';
import type { Transaction } from './transaction';

/** Every revision of a story without its content, newest first. */
export async function revisionsToThin(tx: Transaction, storyId: string) {
  const rows = await tx.revision.findMany({
    where: { storyId },
    orderBy: { version: 'desc' },
    select: {
      id: true,
      version: true,
      createdAt: true,
      authorId: true,
      name: true,
      publishedAt: true,
      summary: true,
    },
  });
  return rows.map((row) => ({ ...row, summary: revisionSummarySchema.nullable().parse(row.summary) }));
}

/** Deletes revisions and lets others stand for them. What readers see, and what has a name, is never deleted. */
export async function thinRevisions(
  tx: Transaction,
  storyId: string,
  { drop, heirs, at }: { drop: string[]; heirs: { id: string; summary: RevisionSummary }[]; at: Date },
): Promise<void> {
  if (drop.length > 0) {
    await tx.$executeRaw`
      DELETE FROM "Revision" r USING "Story" s
      WHERE r."storyId" = ${storyId}::uuid AND s.id = r."storyId" AND r.id = ANY(${drop}::uuid[])
        AND r.name IS NULL AND r."publishedAt" IS NULL
        AND r.version <> s.version AND r.version IS DISTINCT FROM s."publishedVersion"`;
  }
  for (const { id, summary } of heirs) {
    await tx.revision.update({ where: { id }, data: { summary: toJson(summary) } });
  }
  await tx.story.update({ where: { id: storyId }, data: { thinnedAt: at } });
}
