import type { LiveState } from '@/lib/document/shapes/live';
import type { Transaction } from './transaction';

/** What the coverage of a story was when a post went out for the first time, and which number that one gets. */
export interface Numbered {
  number: number;
  state: LiveState;
  startedAt: Date | null;
}

/**
 * Counts a post that goes out for the first time: it gets the next number of its story's coverage, which is not stored here. Posts that
 * come at the same moment wait for each other here, and only here. Null for a story without live coverage.
 */
export async function countPost(tx: Transaction, storyId: string): Promise<Numbered | null> {
  const [row] = await tx.$queryRaw<Numbered[]>`
    UPDATE "LiveCoverage" SET posts = posts + 1 WHERE "storyId" = ${storyId}::uuid
    RETURNING posts AS number, state, "startedAt"`;
  return row ?? null;
}

/** Notes whether readers see a platform's post in a live post. */
export async function markShowsEmbeds(tx: Transaction, id: string, showsEmbeds: boolean): Promise<void> {
  await tx.update.update({ where: { id }, data: { showsEmbeds } });
}

/** Ids of the posts that stand on top, the first one first. Their rows are held. */
export async function pinnedPosts(tx: Transaction, storyId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Update" WHERE "storyId" = ${storyId}::uuid AND pinned IS NOT NULL ORDER BY pinned, id FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/** Makes these posts stand on top, in this order, and no others. Only rows that change are written. */
export async function writePinned(tx: Transaction, storyId: string, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Update" SET pinned = NULL
    WHERE "storyId" = ${storyId}::uuid AND pinned IS NOT NULL AND id <> ALL(${ids}::uuid[])`;
  await tx.$executeRaw`
    UPDATE "Update" SET pinned = place - 1
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted (id, place)
    WHERE "Update".id = wanted.id AND pinned IS DISTINCT FROM place - 1`;
}

/** Counts a post among the key events, or no longer. */
export async function writeKey(tx: Transaction, id: string, key: boolean): Promise<void> {
  await tx.update.update({ where: { id }, data: { key } });
}

/** Notes that the author of a post asks for it to be released. */
export async function markHandedIn(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.update.update({ where: { id }, data: { handedInAt: at } });
}

/** Puts a post aside that readers never had, or takes it up again. */
export async function markDiscarded(tx: Transaction, id: string, discarded: boolean): Promise<void> {
  await tx.update.update({ where: { id }, data: { status: discarded ? 'withdrawn' : 'draft' } });
}
