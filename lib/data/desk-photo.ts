import { cropsSchema } from '@/lib/document/crop';
import { photoRecipe } from '@/lib/document/photo-recipe';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { privateMediaAddress } from '@/lib/kit/media-address';
import { photoSelect, toFigures } from './photo-figure';
import type { Prisma } from './prisma/client';
import { recipePartsOf } from './recipe-parts';

/** What the desk loads of a photo besides what readers may see. */
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

/** Photos as the desk sees them, in their order, with private addresses. */
export async function toDeskPhotos(rows: readonly DeskPhotoRow[]): Promise<DeskPhoto[]> {
  const figures = await toFigures(rows, { address: privateMediaAddress, readers: false });
  return rows.flatMap((row) => {
    const figure = figures.get(row.id);
    if (!figure) return [];
    const own: DeskPhoto = {
      ...figure,
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
    return own;
  });
}
