import { presenceLease } from '@/lib/document/shapes/story-now';
import type { Transaction } from './transaction';

/**
 * Takes or renews the lease of a page. Returns whether colleagues see anything new: `taken` when the page's id is
 * somebody else's or another story's, and nothing is written.
 */
export async function holdPresence(
  tx: Transaction,
  { id, storyId, personId, place }: { id: string; storyId: string; personId: string; place: string },
): Promise<'new' | 'renewed' | 'taken'> {
  // The row as it was is read in the same statement, from before its change.
  const [row] = await tx.$queryRaw<{ place: string | null; lapsed: boolean | null }[]>`
    WITH before AS (SELECT place, "expiresAt" <= now() AS lapsed FROM "Presence" WHERE id = ${id}::uuid)
    INSERT INTO "Presence" (id, "storyId", "personId", place, "expiresAt")
    VALUES (${id}::uuid, ${storyId}::uuid, ${personId}::uuid, ${place}, now() + make_interval(secs => ${presenceLease}))
    ON CONFLICT (id) DO UPDATE SET place = excluded.place, "expiresAt" = excluded."expiresAt"
    WHERE "Presence"."storyId" = excluded."storyId" AND "Presence"."personId" = excluded."personId"
    RETURNING (SELECT place FROM before) AS place, (SELECT lapsed FROM before) AS lapsed`;
  if (!row) return 'taken';
  return row.place === place && !row.lapsed ? 'renewed' : 'new';
}

/** Ends the lease of a person's page. Returns whether there was one. */
export async function dropPresence(
  tx: Transaction,
  page: { id: string; storyId: string; personId: string },
): Promise<boolean> {
  return (await tx.presence.deleteMany({ where: page })).count > 0;
}

/** Clears leases of a story that have run out. Returns whether there were any. */
export async function sweepPresence(tx: Transaction, storyId: string): Promise<boolean> {
  const swept = await tx.$executeRaw`
    DELETE FROM "Presence" WHERE "storyId" = ${storyId}::uuid AND "expiresAt" <= now()`;
  return swept > 0;
}
