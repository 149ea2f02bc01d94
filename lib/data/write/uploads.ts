import { database } from '../client';
import type { Transaction } from './transaction';

/** An upload under way, as its use cases see it. */
export interface OpenUpload {
  id: string;
  fileName: string;
  bytes: number;
  sha256: string | null;
  received: number;
  /** Keys of the private half, in order. */
  parts: string[];
}

const select = { id: true, fileName: true, bytes: true, sha256: true, received: true, parts: true } as const;

/** An upload of this person that is still under way; null for nobody's, somebody else's and one whose time is over. */
export function findUpload(id: string, personId: string, at: Date): Promise<OpenUpload | null> {
  return database().upload.findFirst({ where: { id, personId, expiresAt: { gt: at } }, select });
}

/** Lets one request at a time begin an upload of this person, until the transaction ends. */
export async function holdUploadsOf(tx: Transaction, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`uploads ${personId}`}, 0))`;
}

/** The upload of these very bytes that this person began and that broke off; the furthest one. */
export function findSameUpload(
  tx: Transaction,
  { personId, sha256, bytes }: { personId: string; sha256: string; bytes: number },
  at: Date,
): Promise<OpenUpload | null> {
  return tx.upload.findFirst({
    where: { personId, sha256, bytes, expiresAt: { gt: at } },
    orderBy: [{ received: 'desc' }, { id: 'asc' }],
    select,
  });
}

/** How many uploads of a person are under way, and how many bytes they announced. */
export async function countUploads(
  tx: Transaction,
  personId: string,
): Promise<{ count: number; bytes: number }> {
  const { _count, _sum } = await tx.upload.aggregate({
    where: { personId },
    _count: true,
    _sum: { bytes: true },
  });
  return { count: _count, bytes: _sum.bytes ?? 0 };
}

export async function insertUpload(
  tx: Transaction,
  upload: {
    id: string;
    personId: string;
    fileName: string;
    bytes: number;
    sha256: string | null;
    createdAt: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await tx.upload.create({ data: upload });
}

/**
 * Adds a piece that is stored. Whether it was still the next one: nobody else brought one for the same place, and the
 * upload is still there.
 */
export async function advanceUpload(
  id: string,
  piece: { offset: number; bytes: number; key: string; expiresAt: Date },
): Promise<boolean> {
  const { count } = await database().upload.updateMany({
    where: { id, received: piece.offset },
    data: {
      received: piece.offset + piece.bytes,
      parts: { push: piece.key },
      expiresAt: piece.expiresAt,
    },
  });
  return count === 1;
}

/** Forgets an upload. Its pieces are the caller's to remove. Whether it was there. */
export async function deleteUpload(id: string): Promise<boolean> {
  return (await database().upload.deleteMany({ where: { id } })).count === 1;
}

/** Forgets up to `limit` uploads whose time was over at `at`, or that `personId` left idle, and returns their pieces. */
export async function deleteOverdueUploads(
  tx: Transaction,
  { at, limit, personId }: { at: Date; limit: number; personId?: string },
): Promise<string[]> {
  const rows = await tx.upload.findMany({
    where: { expiresAt: { lte: at }, ...(personId ? { personId } : {}) },
    orderBy: { expiresAt: 'asc' },
    take: limit,
    select: { id: true, parts: true },
  });
  await tx.upload.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  return rows.flatMap(({ parts }) => parts);
}
