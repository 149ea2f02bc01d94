'use server';

import { type WebhookInput, webhookSchema } from '@/lib/document/shapes/webhook';
import type { ActionResult } from '@/lib/kit/action-result';
import { makeWebhook as make } from '@/lib/newsroom/outbox/make-webhook';
import { answer } from './answer';

/** Has an address be told of events. Its secret comes back this once. */
export async function makeWebhook(
  request: WebhookInput,
): Promise<ActionResult<{ id: string; secret: string }>> {
  return answer(webhookSchema, request, make);
}
