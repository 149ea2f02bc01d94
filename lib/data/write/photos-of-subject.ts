import { foldedName } from '@/lib/document/agency-key';
import type { RightSubject } from '@/lib/document/shapes/right-rule';
import { Prisma } from '../prisma/client';
import type { Transaction } from './transaction';

/** The photos that a rule is about. */
function among(subject: RightSubject): Prisma.Sql {
  if ('photoId' in subject) return Prisma.sql`photo.id = ${subject.photoId}::uuid`;
  if ('agency' in subject) return Prisma.sql`photo.agencies @> ARRAY[${foldedName(subject.agency)}]`;
  return Prisma.sql`photo.id IN (
    SELECT "photoId" FROM "PhotoCollection" WHERE "collectionId" = ${subject.collectionId}::uuid)`;
}

/**
 * Photos that a rule is about and some publication shows, in the order of their ids: at most `limit` of those behind
 * `after`.
 */
export async function publishedPhotosOf(
  tx: Transaction,
  subject: RightSubject,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT photo.id FROM "Photo" photo
    WHERE ${among(subject)} AND (${after}::uuid IS NULL OR photo.id > ${after}::uuid) AND EXISTS (
      SELECT FROM "Reference" r WHERE r.kind = 'photo' AND r.stage = 'published' AND r."refId" = photo.id)
    ORDER BY photo.id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Those of these photos that some publication shows. */
export async function publishedAmong(tx: Transaction, photoIds: readonly string[]): Promise<string[]> {
  const rows = await tx.reference.findMany({
    where: { kind: 'photo', stage: 'published', refId: { in: [...photoIds] } },
    select: { refId: true },
    distinct: ['refId'],
  });
  return rows.map(({ refId }) => refId);
}
