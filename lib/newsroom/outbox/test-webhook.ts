import { inTransaction } from '@/lib/data/write/transaction';
import { newId } from '@/lib/kit/ids';
import type { Network } from '@/lib/net/network';
import type { NewsroomContext } from '../context';
import { openWebhook } from './open-webhook';
import { postWebhook, type WebhookAnswer } from './post-webhook';
import { takeSending } from './take-sending';

/**
 * Sends a webhook a message of type `test`, signed like all others, and says what it answered. Nothing is kept of it.
 * @throws Problem `not-allowed`, `not-found`, `too-many-attempts`
 */
export async function testWebhook(
  context: NewsroomContext,
  { id }: { id: string },
  network?: Network,
): Promise<Pick<WebhookAnswer, 'ok' | 'status' | 'reason' | 'tookMs'>> {
  const webhook = await inTransaction((tx) => openWebhook(tx, context, id));
  await takeSending(context.viewer);
  const at = context.now();
  const body = JSON.stringify({ type: 'test', timestamp: at.toISOString(), data: {} });
  const { ok, status, reason, tookMs } = await postWebhook(
    webhook,
    { id: newId(), body, at },
    undefined,
    network,
  );
  return { ok, status, reason, tookMs };
}
