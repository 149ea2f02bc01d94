import { agencyKeys } from '@/lib/document/agency-key';
import type { Credit } from '@/lib/document/credit';
import type { Point } from '@/lib/document/crop';
import type { PhotoEdit } from '@/lib/document/shapes/desk-photo';
import type { PhotoFile } from '@/lib/document/shapes/photo-file';
import type { PhotoMetadata } from '@/lib/document/shapes/photo-metadata';
import { database } from '../client';
import { toJson } from '../json';
import { Prisma } from '../prisma/client';
import { orderPhotoFiles } from './photo-files';
import type { Transaction } from './transaction';

export interface NewPhoto {
  id: string;
  sha256: string;
  fileName: string;
  /** The address it was fetched from; null for a file that somebody uploaded. */
  sourceUrl: string | null;
  format: string;
  width: number;
  height: number;
  bytes: number;
  originalKey: string;
  /** Whether its sizes are animations. */
  moves: boolean;
  sizes: PhotoFile[];
  share: PhotoFile | null;
  placeholder: string;
  /** `#rgb`, or empty for one that is seen through. */
  tint: string;
  /** What draws the eye. */
  focal: Point | null;
  /** Hash of the words that its files carry inside. */
  stampedWith: string;
  webStatement: string;
  sourceType: string;
  alt: string;
  caption: string;
  copyrightNotice: string;
  licensorUrl: string;
  credit: Credit;
  metadata: PhotoMetadata;
  uploadedById: string;
  createdAt: Date;
}

/** The photo that these very bytes are already, or null. */
export async function findPhotoByContent(sha256: string): Promise<string | null> {
  const row = await database().photo.findUnique({ where: { sha256 }, select: { id: true } });
  return row?.id ?? null;
}

/** The photo that a file with this hash is already, with the key of its original; null for none. */
export function findKnownFile(sha256: string): Promise<{ id: string; originalKey: string } | null> {
  return database().photo.findUnique({ where: { sha256 }, select: { id: true, originalKey: true } });
}

/** The photo that a file of some size was made from, by the key under which storage keeps it; null for no such file. */
export async function findPhotoByFile(key: string): Promise<string | null> {
  const where = {
    OR: [
      { sizes: { array_contains: [{ key }] } },
      { renditions: { array_contains: [{ key }] } },
      { share: { path: ['key'], equals: key } },
    ],
  };
  const row = await database().photo.findFirst({ where, select: { id: true } });
  return row?.id ?? null;
}

/**
 * Holds these bytes until the transaction ends, so that whoever uploads the same at once waits. Returns the photo that
 * they are already, or null.
 */
export async function holdContent(tx: Transaction, sha256: string): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`;
  const row = await tx.photo.findUnique({ where: { sha256 }, select: { id: true } });
  return row?.id ?? null;
}

/** Adds a photo. The caller holds its content. */
export async function insertPhoto(tx: Transaction, photo: NewPhoto): Promise<void> {
  const { share, focal, credit, metadata, ...row } = photo;
  await tx.photo.create({
    data: {
      ...row,
      updatedAt: row.createdAt,
      share: share ? toJson(share) : Prisma.DbNull,
      focal: focal ? toJson(focal) : Prisma.DbNull,
      credit: toJson(credit),
      agencies: agencyKeys(credit),
      metadata: toJson(metadata),
    },
  });
  await orderPhotoFiles(tx, photo.id);
}

/** Whose photo it is and what stands on it now, held until the transaction ends; null for no such photo. */
export async function lockPhoto(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Photo" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.photo.findUnique({
    where: { id },
    select: {
      id: true,
      uploadedById: true,
      alt: true,
      caption: true,
      copyrightNotice: true,
      credit: true,
      webStatement: true,
      licensorUrl: true,
      sourceType: true,
      creditUnknownAt: true,
    },
  });
}

/** Whether readers see a photo anywhere. Publications hold the photos that they judge, so for a locked one it is final. */
export async function isPhotoPublished(tx: Transaction, id: string): Promise<boolean> {
  const where = { kind: 'photo', stage: 'published', refId: id } as const;
  return (await tx.reference.count({ where })) > 0;
}

/** Whether any story or update names a photo, readers' copies and drafts alike. */
export async function isPhotoNamed(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.reference.count({ where: { kind: 'photo', refId: id } })) > 0;
}

/** Notes when a photo was deleted; null brings it back. Whoever has the photo already keeps it. */
export async function writeDeleted(tx: Transaction, id: string, at: Date | null): Promise<void> {
  await tx.photo.update({ where: { id }, data: { deletedAt: at } });
}

/** Brings a photo back if it was deleted; whether it was. */
export async function undelete(tx: Transaction, id: string): Promise<boolean> {
  const where = { id, deletedAt: { not: null } };
  return (await tx.photo.updateMany({ where, data: { deletedAt: null } })).count > 0;
}

/** What is written on a photo from now on, wherever it is used. */
export async function writePhotoWords(
  tx: Transaction,
  id: string,
  words: PhotoEdit,
  at: Date,
): Promise<void> {
  const { credit, ...plain } = words;
  const named = { credit: toJson(credit), agencies: agencyKeys(credit) };
  await tx.photo.update({ where: { id }, data: { ...plain, ...named, updatedAt: at } });
  // A corrected credit goes before new pictures: what readers have is wrong until then.
  await orderPhotoFiles(tx, id, -5);
}

/** Notes that readers get photos otherwise from now on: feeds that were kept are old then. */
export async function touchPhotos(tx: Transaction, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  // In the order of ids, as publications hold them.
  await tx.$executeRaw`
    UPDATE "Photo" SET "updatedAt" = ${at.toISOString()}::timestamptz WHERE id IN (
      SELECT id FROM "Photo" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE)`;
}

/** Notes, or with null takes back, the decision that nobody can be named. */
export async function writeCreditUnknown(
  tx: Transaction,
  id: string,
  decision: { reason: string; personId: string } | null,
  at: Date,
): Promise<void> {
  await tx.photo.update({
    where: { id },
    data: {
      creditUnknownReason: decision?.reason ?? null,
      creditUnknownById: decision?.personId ?? null,
      creditUnknownAt: decision ? at : null,
      updatedAt: at,
    },
  });
}
