import { database } from '../client';
import { addJob } from './add-job';
import type { Transaction } from './transaction';

/** Has the worker look whether a published story needs a card, and draw it. Behind what readers see sooner. */
export async function orderShareCard(tx: Transaction, storyId: string): Promise<void> {
  await addJob(tx, 'draw-share-card', { storyId }, { subject: storyId, priority: 5 });
}

/** The same for every published story that shows one of these photos: what may be shared may have changed. */
export async function orderShareCardsWith(tx: Transaction, photoIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT count(graphile_worker.add_job('draw-share-card', json_build_object('storyId', shown."storyId"),
      job_key => 'draw-share-card:' || shown."storyId", max_attempts => 8, priority => 5))::int
    FROM (SELECT DISTINCT "storyId" FROM "Reference"
      WHERE kind = 'photo' AND "refId" = ANY (${[...photoIds]}::uuid[]) AND stage = 'published') shown`;
}

/**
 * Orders the cards of stories that were last looked at when the site looked otherwise, or never. One that failed keeps its
 * order, so it isn't given another.
 * @returns how many were ordered, at most `limit`
 */
export async function orderStaleCards(tx: Transaction, look: string, limit: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ ordered: number }[]>`
    SELECT count(graphile_worker.add_job('draw-share-card', json_build_object('storyId', stale."storyId"),
      job_key => 'draw-share-card:' || stale."storyId", max_attempts => 8, priority => 10))::int AS ordered
    FROM (SELECT "storyId" FROM "ShareCard" c WHERE (look < ${look} OR look > ${look}) AND NOT EXISTS (
      SELECT 1 FROM graphile_worker.jobs WHERE key = 'draw-share-card:' || c."storyId") LIMIT ${limit}) stale`;
  return row?.ordered ?? 0;
}

/** What a card was drawn from, and the file. */
export interface StoredCard {
  look: string;
  recipe: string;
  key: string | null;
}

/** Null for a story that was never looked at. */
export function readShareCard(storyId: string): Promise<StoredCard | null> {
  const select = { look: true, recipe: true, key: true } as const;
  return database().shareCard.findUnique({ where: { storyId }, select });
}

/** Whether it was written: nothing is for a story that isn't published any more. Its publication is held meanwhile. */
export async function writeShareCard(tx: Transaction, storyId: string, card: StoredCard): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Publication" WHERE "storyId" = ${storyId}::uuid FOR KEY SHARE`;
  if (held.length === 0) return false;
  await tx.shareCard.upsert({ where: { storyId }, create: { storyId, ...card }, update: card });
  return true;
}

/** Has the file of a card that no story names any more cleared away. */
export async function removeShareCard(tx: Transaction, key: string, runAt?: Date): Promise<void> {
  await addJob(tx, 'remove-share-card', { keys: [key] }, { subject: key, runAt });
}

/** Has the card of a story that is about to be taken down cleared away at once. */
export async function dropShareCard(tx: Transaction, storyId: string): Promise<void> {
  const card = await tx.shareCard.findUnique({ where: { storyId }, select: { key: true } });
  if (card?.key) await removeShareCard(tx, card.key);
}

/** Whether any story has this file as its card. */
export async function isCardNamed(tx: Transaction, key: string): Promise<boolean> {
  return (await tx.shareCard.count({ where: { key } })) > 0;
}

/** The files of all cards. */
export async function listCardKeys(): Promise<string[]> {
  const rows = await database().shareCard.findMany({ where: { key: { not: null } }, select: { key: true } });
  return rows.flatMap(({ key }) => key ?? []);
}

/** Has cards drawn again whose files are lost. */
export async function redrawCards(tx: Transaction, keys: readonly string[]): Promise<void> {
  const where = { key: { in: [...keys] } };
  const rows = await tx.shareCard.findMany({ where, select: { storyId: true } });
  await tx.shareCard.updateMany({ where, data: { look: '', recipe: '' } });
  for (const { storyId } of rows) await orderShareCard(tx, storyId);
}
