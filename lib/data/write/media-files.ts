import { z } from 'zod';
import { photoFileSchema } from '@/lib/document/shapes/photo-file';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { orderPhotoFiles } from './photo-files';
import type { Transaction } from './transaction';

/** The files that one photo names. */
export interface NamedFiles {
  id: string;
  fileName: string;
  originalKey: string;
  /** Of every size, the share picture and what the worker made: what readers may get. */
  keys: string[];
}

const files = z.array(photoFileSchema);

/** A page of all photos with their files, by id; those behind `after`. */
export async function listNamedFiles(after: string | null, limit: number): Promise<NamedFiles[]> {
  const rows = await database().photo.findMany({
    where: after ? { id: { gt: after } } : {},
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, fileName: true, originalKey: true, sizes: true, share: true, renditions: true },
  });
  return rows.map(({ sizes, share, renditions, ...row }) => {
    const all = [
      ...files.parse(sizes),
      ...files.parse(renditions),
      ...(share ? [photoFileSchema.parse(share)] : []),
    ];
    return { ...row, keys: all.map(({ key }) => key) };
  });
}

/** Keys that something besides a photo's row keeps: earlier originals, pieces of uploads, drawn cards, files whose removal is due. */
const keptElsewhere = Prisma.sql`
  SELECT "originalKey" AS key FROM "PhotoVersion"
  UNION ALL SELECT unnest(parts) FROM "Upload"
  UNION ALL SELECT key FROM "ShareCard" WHERE key IS NOT NULL
  UNION ALL SELECT jsonb_array_elements_text(payload::jsonb -> 'keys')
    FROM graphile_worker._private_jobs WHERE jsonb_typeof(payload::jsonb -> 'keys') = 'array'`;

const keptByPhotos = Prisma.sql`
  SELECT "originalKey" AS key, id FROM "Photo"
  UNION ALL SELECT file ->> 'key', id FROM "Photo", jsonb_array_elements(sizes) file
  UNION ALL SELECT file ->> 'key', id FROM "Photo", jsonb_array_elements(renditions) file
  UNION ALL SELECT share ->> 'key', id FROM "Photo" WHERE share IS NOT NULL`;

/** Every key that something besides a photo's row keeps. */
export async function listKeysKeptElsewhere(): Promise<string[]> {
  const rows = await database().$queryRaw<{ key: string }[]>(keptElsewhere);
  return rows.map(({ key }) => key);
}

/** Which of these keys anything names now. Reads every photo, so it is for many keys at once. */
export async function stillKept(tx: Transaction, keys: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT key FROM (SELECT key FROM (${keptByPhotos}) own UNION ALL ${keptElsewhere}) kept
    WHERE key = ANY(${keys}::text[])`;
  return new Set(rows.map(({ key }) => key));
}

/** Which photo names each of these keys now; and which of them a job is going to remove by itself. */
export async function findOwners(
  tx: Transaction,
  keys: readonly string[],
): Promise<{ owners: Map<string, string>; leaving: Set<string> }> {
  const owners = await tx.$queryRaw<{ key: string; id: string }[]>`
    SELECT key, id FROM (${keptByPhotos}) own WHERE key = ANY(${keys}::text[])`;
  const leaving = await tx.$queryRaw<{ key: string }[]>`
    SELECT key FROM (${keptElsewhere}) kept WHERE key = ANY(${keys}::text[])`;
  return {
    owners: new Map(owners.map(({ key, id }) => [key, id])),
    leaving: new Set(leaving.map(({ key }) => key)),
  };
}

/** Says of photos that their sizes are not as they should be, and has the worker make all of them anew. */
export async function markFilesStale(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.photo.updateMany({ where: { id: { in: [...ids] } }, data: { madeFrom: '', stampedWith: '' } });
  for (const id of ids) await orderPhotoFiles(tx, id);
}
