import { addDeliveries } from '@/lib/data/write/deliveries';
import { pingSoon } from '@/lib/data/write/pings';
import { askForReceipt } from '@/lib/data/write/receipts';
import { findStoryEvent } from '@/lib/data/write/story-events';
import { inTransaction } from '@/lib/data/write/transaction';
import { webhooksFor } from '@/lib/data/write/webhooks';
import { config } from '@/lib/kit/config';

/**
 * Sets going all that follows from what happened to a story: the receipt, the pings, a delivery to each webhook that
 * wants to hear of it. Done twice it comes out the same.
 */
export async function followEvent(eventId: string, at = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const event = await findStoryEvent(tx, eventId);
    if (!event) return;
    if (config.receipts()) await askForReceipt(tx, event, at);
    await pingSoon(tx, at);
    await addDeliveries(tx, { webhookIds: await webhooksFor(tx, event.kind), eventId, at });
  });
}
