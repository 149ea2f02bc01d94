'use server';

import { z } from 'zod';
import { type PhotosOutcome, photosAtOnce } from '@/lib/document/shapes/photos-change';
import type { ActionResult } from '@/lib/kit/action-result';
import { undoPhotosEdit as undo } from '@/lib/newsroom/undo-photos-edit';
import { answer } from './answer';

const schema = z.object({ ids: z.array(z.uuid()).min(1).max(photosAtOnce), batch: z.uuid() });

/** Takes back a change of several photos; answers with each one's outcome. */
export async function undoPhotosEdit(request: z.infer<typeof schema>): Promise<ActionResult<PhotosOutcome>> {
  return answer(schema, request, undo);
}
