import { z } from 'zod';
import { findPhotoEdit } from '@/lib/data/write/find-photo-edit';
import { sameJson } from '@/lib/document/same-json';
import { photoEditSchema } from '@/lib/document/shapes/desk-photo';
import type { PhotosOutcome } from '@/lib/document/shapes/photos-change';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { correctPhoto } from './edit-photo';
import { eachPhoto } from './edit-photos';

const detailSchema = z.object({ before: photoEditSchema, after: photoEditSchema });

/**
 * Takes back what `editPhotos` did under this `batch`, by the same person. A photo that somebody has changed since
 * stays as it is: `wrong-state` in the answer.
 */
export async function undoPhotosEdit(
  context: NewsroomContext,
  { ids, batch }: { ids: string[]; batch: string },
): Promise<PhotosOutcome> {
  return eachPhoto(context, ids, async (id) => {
    const detail = detailSchema.safeParse(await findPhotoEdit(id, context.viewer.id, batch)).data;
    if (!detail) throw new Problem('not-found');
    await correctPhoto(
      context,
      id,
      (now) => {
        if (!sameJson(now, detail.after)) throw new Problem('wrong-state');
        return detail.before;
      },
      { undoes: batch },
    );
  });
}
