import { findDelivery, giveUpDeliveries, noteAttempt } from '@/lib/data/write/deliveries';
import { findSectionEvent } from '@/lib/data/write/section-events';
import { findSecurityEvent } from '@/lib/data/write/security-events';
import { findStoryEvent } from '@/lib/data/write/story-events';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { changeWebhook, lockWebhook, switchWebhook, type Webhook } from '@/lib/data/write/webhooks';
import type { WebhookOff } from '@/lib/document/shapes/webhook';
import { isHopeless, nextAttempt } from '@/lib/document/webhook-times';
import { config } from '@/lib/kit/config';
import type { Network } from '@/lib/net/network';
import { tellDesk } from '../notices/tell-desk';
import { postWebhook, type WebhookAnswer } from './post-webhook';
import { sectionBody } from './section-body';
import { securityBody } from './security-body';
import { webhookBody } from './webhook-body';

interface Post {
  webhook: Webhook;
  eventId: string;
  body: string;
}

/** A delivery that waits, with its webhook, which is held until the transaction ends. */
async function openDelivery(tx: Transaction, id: string) {
  const known = await findDelivery(tx, id);
  const webhook = known && (await lockWebhook(tx, known.webhookId));
  const delivery = webhook && (await findDelivery(tx, id));
  return webhook && delivery?.state === 'waiting' ? { webhook, delivery } : null;
}

/** What is to be sent; null where nothing is, or not any more. */
async function findPost(tx: Transaction, deliveryId: string): Promise<Post | null> {
  const found = await openDelivery(tx, deliveryId);
  if (!found || found.webhook.disabledAt) return null;
  const { webhook, delivery } = found;
  const event = delivery.eventId && (await findStoryEvent(tx, delivery.eventId));
  if (event) return { webhook, eventId: event.id, body: webhookBody(event, config.origin()) };
  const section = delivery.sectionEventId && (await findSectionEvent(tx, delivery.sectionEventId));
  if (section) return { webhook, eventId: section.id, body: sectionBody(section, config.origin()) };
  const alert = delivery.securityEventId && (await findSecurityEvent(tx, delivery.securityEventId));
  return alert ? { webhook, eventId: alert.id, body: securityBody(alert, config.origin()) } : null;
}

/**
 * Tells an address of an event: one attempt, and how it went. What failed is tried again for a day; an address that says
 * it is gone (410), or to which nothing got through for three days, is switched off, and the desk is told.
 * @throws the signal's reason when the worker is to stop: the attempt then doesn't count
 */
export async function sendWebhook(
  deliveryId: string,
  { signal, now = () => new Date(), network }: { signal?: AbortSignal; now?: () => Date; network?: Network },
): Promise<void> {
  const post = await inTransaction((tx) => findPost(tx, deliveryId));
  if (!post) return;
  // Nothing is held while somebody else's server thinks.
  const at = now();
  const answer = await postWebhook(post.webhook, { id: post.eventId, body: post.body, at }, signal, network);
  await inTransaction((tx) => noteAnswer(tx, deliveryId, answer, now()));
}

async function noteAnswer(
  tx: Transaction,
  deliveryId: string,
  answer: WebhookAnswer,
  at: Date,
): Promise<void> {
  const found = await openDelivery(tx, deliveryId);
  if (!found) return;
  const { webhook, delivery } = found;
  const { ok, retryAfterSeconds, ...facts } = answer;
  const failingSince = ok ? null : (webhook.failingSince ?? at);
  await changeWebhook(tx, webhook.id, { failingSince });
  const why = ok ? null : whyOff(answer, failingSince, at);
  const tryAt = ok || why ? null : nextAttempt(delivery.attempts + 1, at, retryAfterSeconds);
  const state = ok ? 'sent' : tryAt ? 'waiting' : 'failed';
  await noteAttempt(tx, deliveryId, { ...facts, state, at, tryAt });
  if (!why || webhook.disabledAt) return;
  await switchWebhook(tx, webhook.id, { at, why });
  await giveUpDeliveries(tx, webhook.id);
  await tellDesk(tx, { kind: 'webhook-off', webhookId: webhook.id, at, happensAt: at });
}

function whyOff({ status }: WebhookAnswer, failingSince: Date | null, at: Date): WebhookOff | null {
  if (status === 410) return 'gone';
  return isHopeless(failingSince, at) ? 'failing' : null;
}
