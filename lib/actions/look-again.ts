'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { lookAgain as look } from '@/lib/newsroom/receipts/look-again';
import { answer } from './answer';

const schema = z.object({ storyId: z.uuid() });

/** Has it looked again what readers get of a story. */
export async function lookAgain(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await look(context, input);
    return null;
  });
}
