import { recipePrefix } from '@/lib/document/photo-recipe';
import { database } from '../client';
import { orderPhotoFiles } from './photo-files';
import { inTransaction } from './transaction';

/**
 * Orders the files of photos that have none of the present edition: those of before an update, and those whose order was
 * lost. One that failed keeps its order, so it isn't given another. Behind everything else in the queue.
 * @returns how many were ordered, at most `limit`
 */
export async function orderStalePhotos(limit: number): Promise<number> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT id FROM "Photo" p
    WHERE NOT starts_with("madeFrom", ${recipePrefix}) AND "deletedAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM graphile_worker.jobs WHERE key = 'make-photo-files:' || p.id)
    ORDER BY "createdAt" DESC LIMIT ${limit}`;
  await inTransaction(async (tx) => {
    for (const { id } of rows) await orderPhotoFiles(tx, id, 10);
  });
  return rows.length;
}
