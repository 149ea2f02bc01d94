import type { Transaction } from './transaction';

export async function insertCollection(
  tx: Transaction,
  collection: { id: string; name: string; createdById: string; createdAt: Date },
): Promise<void> {
  await tx.collection.create({ data: { ...collection, updatedAt: collection.createdAt } });
}

/** A collection, held until the transaction ends; null for no such one. */
export async function lockCollection(
  tx: Transaction,
  id: string,
): Promise<{ id: string; name: string } | null> {
  await tx.$queryRaw`SELECT 1 FROM "Collection" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.collection.findUnique({ where: { id }, select: { id: true, name: true } });
}

export async function renameCollectionRow(
  tx: Transaction,
  id: string,
  name: string,
  at: Date,
): Promise<void> {
  await tx.collection.update({ where: { id }, data: { name, updatedAt: at } });
}

/** Puts photos into a collection. Returns those that were not in it; unknown ids are left out. */
export async function addToCollection(
  tx: Transaction,
  collectionId: string,
  photoIds: readonly string[],
  at: Date,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ photoId: string }[]>`
    INSERT INTO "PhotoCollection" ("collectionId", "photoId", "addedAt")
    SELECT ${collectionId}::uuid, id, ${at.toISOString()}::timestamptz FROM "Photo"
    WHERE id = ANY(${photoIds}::uuid[]) AND "deletedAt" IS NULL
    ON CONFLICT DO NOTHING RETURNING "photoId"`;
  return rows.map(({ photoId }) => photoId);
}

/** Takes photos out of a collection. Returns those that were in it. */
export async function removeFromCollection(
  tx: Transaction,
  collectionId: string,
  photoIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ photoId: string }[]>`
    DELETE FROM "PhotoCollection" WHERE "collectionId" = ${collectionId}::uuid AND "photoId" = ANY(${photoIds}::uuid[])
    RETURNING "photoId"`;
  return rows.map(({ photoId }) => photoId);
}
