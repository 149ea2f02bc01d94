import { inTransaction } from '@/lib/data/write/transaction';
import { insertWebhook } from '@/lib/data/write/webhooks';
import type { WebhookInput } from '@/lib/document/shapes/webhook';
import { newId } from '@/lib/kit/ids';
import { assertCan, type NewsroomContext } from '../context';
import { assertAddress } from './assert-address';
import { auditWebhook } from './open-webhook';
import { newWebhookSecret } from './webhook-signature';

/**
 * Has an address be told of events. Its secret is handed out this once and never again.
 * @throws Problem `not-allowed`, `address-refused`
 */
export async function makeWebhook(
  context: NewsroomContext,
  input: WebhookInput,
): Promise<{ id: string; secret: string }> {
  const { viewer, now } = context;
  assertCan(viewer, 'site.pings');
  const webhook = { ...input, url: assertAddress(input.url, 'url'), id: newId() };
  const secret = newWebhookSecret();
  await inTransaction(async (tx) => {
    // Before it is there: it hears of what comes after it.
    await auditWebhook(tx, context, 'webhook.make', webhook, { events: webhook.events });
    await insertWebhook(tx, { ...webhook, secret, createdById: viewer.id, createdAt: now() });
  });
  return { id: webhook.id, secret };
}
