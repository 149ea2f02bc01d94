import { z } from 'zod';
import { creditSchema, hasCredit } from '@/lib/document/credit';
import { cropRatios, cropsSchema, pointSchema } from '@/lib/document/crop';
import { photoRecipe, type RecipeParts } from '@/lib/document/photo-recipe';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { PhotoCrop, PhotoFigure, PhotoSize } from '@/lib/document/shapes/photo';
import {
  type PhotoFile,
  type PhotoRendition,
  photoFileSchema,
  photoRenditionSchema,
} from '@/lib/document/shapes/photo-file';
import { privateMediaAddress, publicMediaAddress } from '@/lib/kit/media-address';
import type { Prisma } from './prisma/client';

/** What readers' pages may load of a photo: nothing that the newsroom keeps to itself. */
export const photoSelect = {
  id: true,
  width: true,
  height: true,
  sizes: true,
  share: true,
  renditions: true,
  focal: true,
  placeholder: true,
  alt: true,
  caption: true,
  credit: true,
  copyrightNotice: true,
  creditUnknownAt: true,
} satisfies Prisma.PhotoSelect;

type PhotoRow = Prisma.PhotoGetPayload<{ select: typeof photoSelect }>;

/** What the desk loads besides. */
export const deskPhotoSelect = {
  ...photoSelect,
  sha256: true,
  crops: true,
  madeFrom: true,
  fileName: true,
  sourceUrl: true,
  createdAt: true,
  creditUnknownReason: true,
  creditUnknownBy: { select: { name: true } },
  uploadedBy: { select: { id: true, name: true } },
} satisfies Prisma.PhotoSelect;

type DeskPhotoRow = Prisma.PhotoGetPayload<{ select: typeof deskPhotoSelect }>;

function toSize({ width, height, bytes, key }: PhotoFile, address: (key: string) => string): PhotoSize {
  return { width, height, bytes, url: address(key) };
}

type Picked = (format: PhotoRendition['format'], ratio: PhotoRendition['ratio']) => PhotoSize[];

/** The crops whose files there are. */
function toCrops(picked: Picked): PhotoFigure['crops'] {
  const crops = cropRatios.map(
    (ratio) => [ratio, { webp: picked('webp', ratio), avif: picked('avif', ratio) }] as [string, PhotoCrop],
  );
  return Object.fromEntries(crops.filter(([, { webp }]) => webp.length > 0));
}

/** A photo whose files have the addresses that `address` makes of their keys. */
export function toFigure(row: PhotoRow, address: (key: string) => string): PhotoFigure {
  const credit = creditSchema.parse(row.credit);
  const undecided = row.creditUnknownAt ? 'unknown' : 'missing';
  const share = photoFileSchema.nullable().parse(row.share);
  const renditions = z.array(photoRenditionSchema).parse(row.renditions);
  const picked: Picked = (format, ratio) =>
    renditions
      .filter((rendition) => rendition.format === format && rendition.ratio === ratio)
      .map((rendition) => toSize(rendition, address));
  return {
    id: row.id,
    width: row.width,
    height: row.height,
    alt: row.alt,
    caption: row.caption,
    credit,
    creditStatus: hasCredit(credit) ? 'known' : undecided,
    copyrightNotice: row.copyrightNotice || null,
    placeholder: row.placeholder,
    sizes: z
      .array(photoFileSchema)
      .parse(row.sizes)
      .map((size) => toSize(size, address)),
    avif: picked('avif', 'full'),
    crops: toCrops(picked),
    focal: pointSchema.nullable().parse(row.focal),
    share: share && toSize(share, address),
  };
}

/** A photo with the addresses that readers use. */
export function toPublicPhoto(row: PhotoRow): PhotoFigure {
  return toFigure(row, publicMediaAddress);
}

/** What decides which files a photo should have. */
export function recipePartsOf(
  row: Prisma.PhotoGetPayload<{
    select: { sha256: true; width: true; height: true; focal: true; crops: true };
  }>,
): RecipeParts {
  const { sha256, width, height } = row;
  return {
    sha256,
    width,
    height,
    focal: pointSchema.nullable().parse(row.focal),
    crops: cropsSchema.parse(row.crops),
  };
}

/** A photo as the desk sees it, with private addresses. */
export function toDeskPhoto(row: DeskPhotoRow): DeskPhoto {
  return {
    ...toFigure(row, privateMediaAddress),
    fileName: row.fileName,
    sourceUrl: row.sourceUrl,
    uploadedBy: row.uploadedBy.name,
    createdAt: row.createdAt.toISOString(),
    drawnCrops: cropsSchema.parse(row.crops),
    filesPending: row.madeFrom !== photoRecipe(recipePartsOf(row)),
    creditUnknown: row.creditUnknownAt && {
      by: row.creditUnknownBy?.name ?? '',
      at: row.creditUnknownAt.toISOString(),
      reason: row.creditUnknownReason ?? '',
    },
  };
}
