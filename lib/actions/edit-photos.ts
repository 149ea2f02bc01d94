'use server';

import { z } from 'zod';
import { type PhotosOutcome, photosAtOnce, photosChangeSchema } from '@/lib/document/shapes/photos-change';
import type { ActionResult } from '@/lib/kit/action-result';
import { editPhotos as edit } from '@/lib/newsroom/edit-photos';
import { answer } from './answer';

const schema = z.object({
  ids: z.array(z.uuid()).min(1).max(photosAtOnce),
  change: photosChangeSchema,
  /** Made by the client: several requests of one change share it. */
  batch: z.uuid(),
});

/** Changes several photos in one way; answers with each one's outcome. */
export async function editPhotos(request: z.infer<typeof schema>): Promise<ActionResult<PhotosOutcome>> {
  return answer(schema, request, edit);
}
