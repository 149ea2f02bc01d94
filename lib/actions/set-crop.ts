'use server';

import { z } from 'zod';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { cropRatios, rectSchema } from '@/lib/document/crop';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { ActionResult } from '@/lib/kit/action-result';
import { setCrop as set } from '@/lib/newsroom/set-crop';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), ratio: z.enum(cropRatios), rect: rectSchema.nullable() });

/** Sets a photo's crop of one shape; with null the focal point decides again. */
export async function setCrop(request: z.infer<typeof schema>): Promise<ActionResult<DeskPhoto>> {
  return answer(schema, request, async (context, input) => {
    await set(context, input);
    return getDeskPhoto(context.viewer, input.id);
  });
}
