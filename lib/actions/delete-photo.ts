'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { deletePhoto as remove } from '@/lib/newsroom/delete-photo';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Deletes a photo that is used nowhere. */
export async function deletePhoto(request: z.infer<typeof schema>): Promise<ActionResult<void>> {
  return answer(schema, request, remove);
}
