'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { redeliver as send } from '@/lib/newsroom/outbox/redeliver';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Sends an event to a webhook once more. */
export async function redeliver(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await send(context, input);
    return null;
  });
}
