import { cropsSchema, pointSchema } from '@/lib/document/crop';
import type { RecipeParts } from '@/lib/document/photo-recipe';
import type { Prisma } from './prisma/client';

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
