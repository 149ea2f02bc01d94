import { addDeliveries } from '@/lib/data/write/deliveries';
import { pingSoon } from '@/lib/data/write/pings';
import { askForReceipt } from '@/lib/data/write/receipts';
import { findSectionEvent } from '@/lib/data/write/section-events';
import { findStoryEvent } from '@/lib/data/write/story-events';
import { inTransaction } from '@/lib/data/write/transaction';
import { webhooksFor } from '@/lib/data/write/webhooks';
import { config } from '@/lib/kit/config';

/**
 * Sets going all that follows from what happened to a story or a section: a story's receipt, the pings, a delivery to each
 * webhook that wants to hear of it. Done twice it comes out the same.
 */
export async function followEvent(eventId: string, at = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const ofStory = await findStoryEvent(tx, eventId);
    const event = ofStory ?? (await findSectionEvent(tx, eventId));
    if (!event) return;
    if (ofStory && config.receipts()) await askForReceipt(tx, ofStory, at);
    await pingSoon(tx, at);
    const webhookIds = await webhooksFor(tx, event.kind);
    await addDeliveries(tx, { webhookIds, at, ...(ofStory ? { eventId } : { sectionEventId: eventId }) });
  });
}
