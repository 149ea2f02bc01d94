import { deliverAgain, findDelivery } from '@/lib/data/write/deliveries';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from '../context';
import { openWebhook } from './open-webhook';
import { takeSending } from './take-sending';

/**
 * Sends an event to an address once more, whatever came of it before: the same words under the same id.
 * @throws Problem `not-allowed`, `not-found`; `wrong-state` while the webhook is switched off; `too-many-attempts`
 */
export async function redeliver(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const delivery = isId(id) ? await findDelivery(tx, id) : null;
    const webhook = await openWebhook(tx, context, delivery?.webhookId ?? '');
    if (webhook.disabledAt) throw new Problem('wrong-state');
    await takeSending(context.viewer);
    await deliverAgain(tx, id, context.now());
  });
}
