'use server';

import { z } from 'zod';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { pointSchema } from '@/lib/document/crop';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { ActionResult } from '@/lib/kit/action-result';
import { setFocalPoint as set } from '@/lib/newsroom/set-focal-point';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), focal: pointSchema.nullable() });

/** Says what must stay in view wherever a photo is cut; null for its middle. */
export async function setFocalPoint(request: z.infer<typeof schema>): Promise<ActionResult<DeskPhoto>> {
  return answer(schema, request, async (context, input) => {
    await set(context, input);
    return getDeskPhoto(context.viewer, input.id);
  });
}
