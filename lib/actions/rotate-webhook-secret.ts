'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { rotateWebhookSecret as rotate } from '@/lib/newsroom/outbox/rotate-webhook-secret';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Gives a webhook a new secret, which comes back this once. */
export async function rotateWebhookSecret(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ secret: string }>> {
  return answer(schema, request, rotate);
}
