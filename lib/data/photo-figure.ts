import { z } from 'zod';
import { creditSchema, hasCredit } from '@/lib/document/credit';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { PhotoFigure, PhotoSize } from '@/lib/document/shapes/photo';
import { type PhotoFile, photoFileSchema } from '@/lib/document/shapes/photo-file';
import { privateMediaAddress, publicMediaAddress } from '@/lib/kit/media-address';
import type { Prisma } from './prisma/client';

/** What readers' pages may load of a photo: nothing that the newsroom keeps to itself. */
export const photoSelect = {
  id: true,
  width: true,
  height: true,
  sizes: true,
  share: true,
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
  fileName: true,
  sourceUrl: true,
  createdAt: true,
  creditUnknownReason: true,
  creditUnknownBy: { select: { name: true } },
  uploadedBy: { select: { id: true, name: true } },
} satisfies Prisma.PhotoSelect;

type DeskPhotoRow = Prisma.PhotoGetPayload<{ select: typeof deskPhotoSelect }>;

function toSize({ key, ...size }: PhotoFile, address: (key: string) => string): PhotoSize {
  return { ...size, url: address(key) };
}

/** A photo whose files have the addresses that `address` makes of their keys. */
export function toFigure(row: PhotoRow, address: (key: string) => string): PhotoFigure {
  const credit = creditSchema.parse(row.credit);
  const undecided = row.creditUnknownAt ? 'unknown' : 'missing';
  const share = photoFileSchema.nullable().parse(row.share);
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
    share: share && toSize(share, address),
  };
}

/** A photo with the addresses that readers use. */
export function toPublicPhoto(row: PhotoRow): PhotoFigure {
  return toFigure(row, publicMediaAddress);
}

/** A photo as the desk sees it, with private addresses. */
export function toDeskPhoto(row: DeskPhotoRow): DeskPhoto {
  return {
    ...toFigure(row, privateMediaAddress),
    fileName: row.fileName,
    sourceUrl: row.sourceUrl,
    uploadedBy: row.uploadedBy.name,
    createdAt: row.createdAt.toISOString(),
    creditUnknown: row.creditUnknownAt && {
      by: row.creditUnknownBy?.name ?? '',
      at: row.creditUnknownAt.toISOString(),
      reason: row.creditUnknownReason ?? '',
    },
  };
}
