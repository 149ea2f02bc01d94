'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { lookNow } from '@/lib/newsroom/embeds/look-now';
import { answer } from './answer';

const schema = z.object({ address: z.string().max(2_048) });

/** Has the worker look at a post now. */
export async function lookAtEmbed(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await lookNow(context, input);
    return null;
  });
}
