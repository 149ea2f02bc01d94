import { sendWebhook } from '@/lib/newsroom/outbox/send-webhook';
import type { Task } from '../task';

/** Tells one address of one event. How often it is tried is the delivery's to say, not the queue's. */
export const sendWebhookTask: Task<'send-webhook'> = ({ deliveryId }, { signal }) =>
  sendWebhook(deliveryId, { signal });
