'use server';

import { z } from 'zod';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { ActionResult } from '@/lib/kit/action-result';
import { revokeCreditUnknown as revoke } from '@/lib/newsroom/decide-credit-unknown';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Takes that decision back: the credit is missing again. */
export async function revokeCreditUnknown(request: z.infer<typeof schema>): Promise<ActionResult<DeskPhoto>> {
  return answer(schema, request, async (context, input) => {
    await revoke(context, input);
    return getDeskPhoto(context.viewer, input.id);
  });
}
