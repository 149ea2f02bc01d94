'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { switchWebhook as turn } from '@/lib/newsroom/outbox/switch-webhook';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), on: z.boolean() });

/** Switches a webhook off or on. */
export async function switchWebhook(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await turn(context, input);
    return null;
  });
}
