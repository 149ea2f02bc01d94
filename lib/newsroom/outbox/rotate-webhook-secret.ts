import { inTransaction } from '@/lib/data/write/transaction';
import { changeWebhook } from '@/lib/data/write/webhooks';
import { formerSecretUntil } from '@/lib/document/webhook-times';
import type { NewsroomContext } from '../context';
import { auditWebhook, openWebhook } from './open-webhook';
import { newWebhookSecret } from './webhook-signature';

/**
 * Gives a webhook a new secret, which is handed out this once. For a day the former one signs beside it, so that nothing
 * is lost while whoever receives it changes over.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function rotateWebhookSecret(
  context: NewsroomContext,
  { id }: { id: string },
): Promise<{ secret: string }> {
  const secret = newWebhookSecret();
  await inTransaction(async (tx) => {
    const webhook = await openWebhook(tx, context, id);
    const formerUntil = formerSecretUntil(context.now());
    await changeWebhook(tx, id, { secret, formerSecret: webhook.secret, formerUntil });
    await auditWebhook(tx, context, 'webhook.rotate', webhook);
  });
  return { secret };
}
