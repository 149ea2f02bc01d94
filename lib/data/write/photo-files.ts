import { z } from 'zod';
import { type Credit, creditSchema } from '@/lib/document/credit';
import type { Crops, Point } from '@/lib/document/crop';
import type { RecipeParts } from '@/lib/document/photo-recipe';
import {
  type PhotoFile,
  type PhotoRendition,
  photoFileSchema,
  photoRenditionSchema,
} from '@/lib/document/shapes/photo-file';
import type { PhotoMetadata } from '@/lib/document/shapes/photo-metadata';
import { database } from '../client';
import { toJson } from '../json';

import { Prisma } from '../prisma/client';
import { recipePartsOf } from '../recipe-parts';
import { addJob } from './add-job';
import type { Transaction } from './transaction';

/** A photo as far as its files are concerned. */
export interface PhotoState extends RecipeParts {
  id: string;
  uploadedById: string;
  fileName: string;
  format: string;
  bytes: number;
  originalKey: string;
  /** Whether its sizes are animations. */
  moves: boolean;
  sizes: PhotoFile[];
  share: PhotoFile | null;
  renditions: PhotoRendition[];
  madeFrom: string;
  stampedWith: string;
  credit: Credit;
  copyrightNotice: string;
  webStatement: string;
  licensorUrl: string;
  sourceType: string;
}

const select = {
  id: true,
  uploadedById: true,
  sha256: true,
  fileName: true,
  format: true,
  width: true,
  height: true,
  bytes: true,
  originalKey: true,
  moves: true,
  sizes: true,
  share: true,
  renditions: true,
  focal: true,
  crops: true,
  madeFrom: true,
  stampedWith: true,
  credit: true,
  copyrightNotice: true,
  webStatement: true,
  licensorUrl: true,
  sourceType: true,
} satisfies Prisma.PhotoSelect;

/** What stands on a photo and in its files, held until the transaction ends; null for no such photo. */
export async function holdPhotoState(tx: Transaction, id: string): Promise<PhotoState | null> {
  await tx.$queryRaw`SELECT 1 FROM "Photo" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.photo.findUnique({ where: { id }, select });
  return row && toState(row);
}

function toState(row: Prisma.PhotoGetPayload<{ select: typeof select }>): PhotoState {
  return {
    ...row,
    ...recipePartsOf(row),
    sizes: z.array(photoFileSchema).parse(row.sizes),
    share: photoFileSchema.nullable().parse(row.share),
    renditions: z.array(photoRenditionSchema).parse(row.renditions),
    credit: creditSchema.parse(row.credit),
  };
}

/** The same as it stands, held by nobody. */
export async function readPhotoState(id: string): Promise<PhotoState | null> {
  const row = await database().photo.findUnique({ where: { id }, select });
  return row && toState(row);
}

/**
 * Has the worker make a photo's files anew, as soon as the transaction is committed. Call it with whatever changes
 * what is in them: the original, a crop, the credit.
 */
export function orderPhotoFiles(tx: Transaction, photoId: string, priority = 0): Promise<void> {
  return addJob(tx, 'make-photo-files', { photoId }, { subject: photoId, priority, maxAttempts: 5 });
}

/** What the worker made, and of what. */
export async function writeMadeFiles(
  tx: Transaction,
  id: string,
  made: Pick<PhotoState, 'sizes' | 'renditions' | 'madeFrom' | 'stampedWith'> & { share: PhotoFile },
): Promise<void> {
  const { share, ...row } = made;
  await tx.photo.update({ where: { id }, data: { ...row, share: toJson(share) } });
}

/** Where the picture may be cut from now on. */
export async function writeCrops(
  tx: Transaction,
  id: string,
  { focal, crops }: { focal: Point | null; crops: Crops },
  at: Date,
): Promise<void> {
  const data = { focal: focal ? toJson(focal) : Prisma.DbNull, crops: toJson(crops), updatedAt: at };
  await tx.photo.update({ where: { id }, data });
  await orderPhotoFiles(tx, id);
}

/** A file that takes a photo's place. */
export interface NewOriginal extends RecipeParts {
  fileName: string;
  format: string;
  bytes: number;
  originalKey: string;
  moves: boolean;
  sizes: PhotoFile[];
  share: PhotoFile;
  placeholder: string;
  tint: string;
  stampedWith: string;
  metadata: PhotoMetadata;
}

/** Gives a photo another file and notes which one it had. What was cut from the old one is no longer its own. */
export async function replaceOriginal(
  tx: Transaction,
  before: PhotoState,
  after: NewOriginal,
  { at, personId, reason }: { at: Date; personId: string; reason: string },
): Promise<void> {
  const { id: photoId, sha256, fileName, format, width, height, bytes, originalKey } = before;
  const version = { sha256, fileName, format, width, height, bytes, originalKey };
  await tx.photoVersion.create({
    data: { photoId, ...version, reason, replacedAt: at, replacedById: personId },
  });
  const { share, metadata, focal, crops, ...row } = after;
  await tx.photo.update({
    where: { id: photoId },
    data: {
      ...row,
      share: toJson(share),
      metadata: toJson(metadata),
      focal: focal ? toJson(focal) : Prisma.DbNull,
      crops: toJson(crops),
      renditions: [],
      madeFrom: '',
      updatedAt: at,
    },
  });
  await orderPhotoFiles(tx, photoId);
}
