'use server';

import { z } from 'zod';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { type DeskPhoto, photoEditSchema } from '@/lib/document/shapes/desk-photo';
import type { ActionResult } from '@/lib/kit/action-result';
import { editPhoto as edit } from '@/lib/newsroom/edit-photo';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), edit: photoEditSchema });

/** Corrects a photo's alt, caption, notice and credit, everywhere it is used. */
export async function editPhoto(request: z.infer<typeof schema>): Promise<ActionResult<DeskPhoto>> {
  return answer(schema, request, async (context, input) => {
    await edit(context, input);
    return getDeskPhoto(context.viewer, input.id);
  });
}
