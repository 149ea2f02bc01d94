'use server';

import { z } from 'zod';
import { creditStyleSchema } from '@/lib/document/credit-style';
import type { ActionResult } from '@/lib/kit/action-result';
import { setPhotoSettings as set } from '@/lib/newsroom/set-photo-settings';
import { answer } from './answer';

const schema = z.object({ creditStyle: creditStyleSchema, labelAi: z.boolean() });

/** Decides how every credit is printed, and whether readers are told of AI. */
export async function setPhotoSettings(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await set(context, input);
    return null;
  });
}
