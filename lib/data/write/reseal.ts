import { isFreshlySealed, seal, unseal } from '@/lib/kit/seal';
import { hookPurpose } from './notice-members';
import { totpPurpose } from './second-factor';
import type { Transaction } from './transaction';
import { webhookPurpose } from './webhooks';

/**
 * Seals what is sealed with a former key, or not at all, with the present one. Returns how many values there were.
 * @throws Error when one can't be opened: then nothing is changed
 */
export async function resealSecrets(tx: Transaction): Promise<number> {
  // Whoever changes one meanwhile waits, or has changed it before.
  await tx.$executeRaw`SELECT 1 FROM "Person" WHERE num_nonnulls("totpSecret", "noticeSecret") > 0 ORDER BY id FOR UPDATE`;
  await tx.$executeRaw`SELECT 1 FROM "Webhook" ORDER BY id FOR UPDATE`;
  const people = await tx.person.findMany({
    where: { OR: [{ totpSecret: { not: null } }, { noticeSecret: { not: null } }] },
    select: { id: true, totpSecret: true, noticeSecret: true },
  });
  const webhooks = await tx.webhook.findMany({ select: { id: true, secret: true, formerSecret: true } });
  const anew = (text: string | null, purpose: string) =>
    text !== null && !isFreshlySealed(text) ? seal(unseal(text, purpose), purpose) : undefined;
  let count = 0;
  for (const { id, ...secrets } of people) {
    const totpSecret = anew(secrets.totpSecret, totpPurpose(id));
    const noticeSecret = anew(secrets.noticeSecret, hookPurpose(id));
    if (!totpSecret && !noticeSecret) continue;
    await tx.person.update({ where: { id }, data: { totpSecret, noticeSecret } });
    count += [totpSecret, noticeSecret].filter(Boolean).length;
  }
  for (const { id, ...secrets } of webhooks) {
    const [secret, formerSecret] = [secrets.secret, secrets.formerSecret].map((text) =>
      anew(text, webhookPurpose(id)),
    );
    if (!secret && !formerSecret) continue;
    await tx.webhook.update({ where: { id }, data: { secret, formerSecret } });
    count += [secret, formerSecret].filter(Boolean).length;
  }
  return count;
}
