import { writeAudit } from '@/lib/data/write/audit';
import type { Transaction } from '@/lib/data/write/transaction';
import { lockWebhook, type Webhook } from '@/lib/data/write/webhooks';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';

/**
 * A webhook for somebody who is about to change it, held until the transaction ends.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function openWebhook(
  tx: Transaction,
  { viewer }: NewsroomContext,
  id: string,
): Promise<Webhook> {
  assertCan(viewer, 'site.pings');
  const webhook = isId(id) ? await lockWebhook(tx, id) : null;
  if (!webhook) throw new Problem('not-found');
  return webhook;
}

/** Notes what was done about a webhook, by its address and never with its secret. */
export async function auditWebhook(
  tx: Transaction,
  { viewer, now }: NewsroomContext,
  verb: string,
  { id, url }: { id: string; url: string },
  detail: Record<string, string | string[]> = {},
): Promise<void> {
  const about = { subjectKind: 'site', subjectId: '1' } as const;
  await writeAudit(tx, {
    at: now(),
    personId: viewer.id,
    verb,
    ...about,
    detail: { webhookId: id, url, ...detail },
  });
}
