'use server';

import { z } from 'zod';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { ActionResult } from '@/lib/kit/action-result';
import { decideCreditUnknown as decide } from '@/lib/newsroom/decide-credit-unknown';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(1_000) });

/** Logs the decision that nobody can be named for a photo. */
export async function decideCreditUnknown(request: z.infer<typeof schema>): Promise<ActionResult<DeskPhoto>> {
  return answer(schema, request, async (context, input) => {
    await decide(context, input);
    return getDeskPhoto(context.viewer, input.id);
  });
}
