'use server';

import * as z from 'zod/mini';
import { webhookSchema } from '@/lib/document/shapes/webhook';
import type { ActionResult } from '@/lib/kit/action-result';
import { changeWebhook as change } from '@/lib/newsroom/outbox/change-webhook';
import { answer } from './answer';

const schema = z.extend(webhookSchema, { id: z.uuid() });

/** Changes what an address is told, or where it is. */
export async function changeWebhook(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await change(context, input);
    return null;
  });
}
