import { writeAudit } from '@/lib/data/write/audit';
import { writeHook } from '@/lib/data/write/notice-members';
import { inTransaction } from '@/lib/data/write/transaction';
import { assertCan, type NewsroomContext } from '../context';
import { assertAddress } from '../outbox/assert-address';
import { newWebhookSecret } from '../outbox/webhook-signature';

/**
 * Has one's notices posted to an address, or with null to none. The secret is handed out this once and never again.
 * @throws Problem `not-allowed`, `address-refused`
 */
export async function setHook(
  { viewer, now }: NewsroomContext,
  { url }: { url: string | null },
): Promise<{ secret: string | null }> {
  assertCan(viewer, 'notice.choose');
  const hook = url === null ? null : { url: assertAddress(url, 'url'), secret: newWebhookSecret() };
  await inTransaction(async (tx) => {
    await writeHook(tx, viewer.id, hook);
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      verb: hook ? 'person.notice-hook.set' : 'person.notice-hook.clear',
      subjectKind: 'person',
      subjectId: viewer.id,
      detail: hook ? { origin: new URL(hook.url).origin } : {},
    });
  });
  return { secret: hook?.secret ?? null };
}
