import { newId } from '@/lib/kit/ids';
import { addJob } from './add-job';
import type { Transaction } from './transaction';

/** An event on its way to an address. */
export interface Delivery {
  id: string;
  webhookId: string;
  /** What happened to a story, to a section (`sectionEventId`), or to the safety of accounts (`securityEventId`). */
  eventId: string | null;
  sectionEventId: string | null;
  securityEventId: string | null;
  state: 'waiting' | 'sent' | 'failed';
  attempts: number;
}

/** How an attempt went. */
export interface DeliveryAttempt {
  state: Delivery['state'];
  at: Date;
  tookMs: number;
  status: number | null;
  /** A problem's code; empty where there was an answer. */
  reason: string;
  excerpt: string;
  /** When it is tried again; null for never. */
  tryAt: Date | null;
}

async function askFor(tx: Transaction, deliveryId: string, runAt?: Date): Promise<void> {
  await addJob(tx, 'send-webhook', { deliveryId }, { subject: deliveryId, runAt });
}

/** Sends an event on its way to each of the addresses; one that is under way already stays so. */
export async function addDeliveries(
  tx: Transaction,
  {
    webhookIds,
    at,
    ...event
  }: { webhookIds: string[]; at: Date } & (
    | { eventId: string }
    | { sectionEventId: string }
    | { securityEventId: string }
  ),
): Promise<void> {
  const wanted = webhookIds.map((webhookId) => ({
    id: newId(),
    webhookId,
    ...event,
    createdAt: at,
    tryAt: at,
  }));
  const rows = await tx.webhookDelivery.createManyAndReturn({
    data: wanted,
    skipDuplicates: true,
    select: { id: true },
  });
  for (const { id } of rows) await askFor(tx, id);
}

/** A delivery as it is at this moment; null for none. Whoever means to change one holds its webhook first, then looks. */
export async function findDelivery(tx: Transaction, id: string): Promise<Delivery | null> {
  const event = { eventId: true, sectionEventId: true, securityEventId: true };
  const select = { id: true, webhookId: true, ...event, state: true, attempts: true };
  return tx.webhookDelivery.findUnique({ where: { id }, select });
}

/** Notes how an attempt went, and orders the next one where there is to be one. */
export async function noteAttempt(tx: Transaction, id: string, attempt: DeliveryAttempt): Promise<void> {
  const { at: triedAt, ...data } = attempt;
  await tx.webhookDelivery.update({ where: { id }, data: { ...data, triedAt, attempts: { increment: 1 } } });
  if (attempt.tryAt) await askFor(tx, id, attempt.tryAt);
}

/** Sends it once more, as if for the first time. */
export async function deliverAgain(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.webhookDelivery.update({ where: { id }, data: { state: 'waiting', attempts: 0, tryAt: at } });
  await askFor(tx, id);
}

/** Gives up what waits for an address that is switched off. */
export async function giveUpDeliveries(tx: Transaction, webhookId: string): Promise<void> {
  const data = { state: 'failed', tryAt: null } as const;
  await tx.webhookDelivery.updateMany({ where: { webhookId, state: 'waiting' }, data });
}
