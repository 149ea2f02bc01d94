'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { removeWebhook as remove } from '@/lib/newsroom/outbox/switch-webhook';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Removes a webhook that is switched off. */
export async function removeWebhook(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await remove(context, input);
    return null;
  });
}
