import { giveUpDeliveries } from '@/lib/data/write/deliveries';
import { inTransaction } from '@/lib/data/write/transaction';
import { removeWebhook as remove, switchWebhook as store } from '@/lib/data/write/webhooks';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from '../context';
import { auditWebhook, openWebhook } from './open-webhook';

/**
 * Switches a webhook off, with all that waits to be sent to it, or on again: it then hears of what happens from now on.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function switchWebhook(
  context: NewsroomContext,
  { id, on }: { id: string; on: boolean },
): Promise<void> {
  await inTransaction(async (tx) => {
    const webhook = await openWebhook(tx, context, id);
    if (on === (webhook.disabledAt === null)) return;
    await store(tx, id, on ? null : { at: context.now(), why: 'hand' });
    if (!on) await giveUpDeliveries(tx, id);
    await auditWebhook(tx, context, on ? 'webhook.on' : 'webhook.off', webhook);
  });
}

/**
 * Removes a webhook with the log of what was sent to it. Only one that is switched off: nothing can be on its way.
 * @throws Problem `not-allowed`, `not-found`, `wrong-state`
 */
export async function removeWebhook(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const webhook = await openWebhook(tx, context, id);
    if (!webhook.disabledAt) throw new Problem('wrong-state');
    await remove(tx, id);
    await auditWebhook(tx, context, 'webhook.remove', webhook);
  });
}
