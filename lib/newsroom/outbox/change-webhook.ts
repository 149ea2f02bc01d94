import { inTransaction } from '@/lib/data/write/transaction';
import { changeWebhook as store } from '@/lib/data/write/webhooks';
import type { WebhookInput } from '@/lib/document/shapes/webhook';
import type { NewsroomContext } from '../context';
import { assertAddress } from './assert-address';
import { auditWebhook, openWebhook } from './open-webhook';

/**
 * Changes what an address is told, or where it is. What is on its way goes to the new one.
 * @throws Problem `not-allowed`, `not-found`, `address-refused`
 */
export async function changeWebhook(
  context: NewsroomContext,
  { id, ...input }: WebhookInput & { id: string },
): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await openWebhook(tx, context, id);
    const after = { ...input, url: assertAddress(input.url, 'url') };
    const detail = { before: before.url, events: after.events };
    // Before it changes: whoever makes a watcher hear less is told of by it.
    await auditWebhook(tx, context, 'webhook.change', { id, url: after.url }, detail);
    await store(tx, id, after);
  });
}
