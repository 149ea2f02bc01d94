import type { WebhookEventKind, WebhookInput, WebhookOff } from '@/lib/document/shapes/webhook';
import { seal, unseal } from '@/lib/kit/seal';
import type { Transaction } from './transaction';

/** For what the secrets of a webhook are sealed. */
export const webhookPurpose = (id: string) => `webhook:${id}`;

/** An address that is told of events, as a use case needs it. */
export interface Webhook extends WebhookInput {
  id: string;
  secret: string;
  formerSecret: string | null;
  formerUntil: Date | null;
  failingSince: Date | null;
  disabledAt: Date | null;
}

/** Stores a new address. */
export async function insertWebhook(
  tx: Transaction,
  webhook: WebhookInput & { id: string; secret: string; createdById: string; createdAt: Date },
): Promise<void> {
  const secret = seal(webhook.secret, webhookPurpose(webhook.id));
  await tx.webhook.create({ data: { ...webhook, secret } });
}

/** An address, held until the transaction ends; null for none. What is to be sent to it can be added meanwhile. */
export async function lockWebhook(tx: Transaction, id: string): Promise<Webhook | null> {
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Webhook" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const row = held && (await tx.webhook.findUnique({ where: { id } }));
  if (!row) return null;
  const purpose = webhookPurpose(id);
  const secret = unseal(row.secret, purpose);
  const formerSecret = row.formerSecret && unseal(row.formerSecret, purpose);
  return { ...row, secret, formerSecret, events: row.events as WebhookEventKind[] };
}

/** Changes what is stored of it. */
export async function changeWebhook(
  tx: Transaction,
  id: string,
  { secret, formerSecret, ...data }: Partial<Omit<Webhook, 'id'>>,
): Promise<void> {
  const sealed = (text: string | null | undefined) => text && seal(text, webhookPurpose(id));
  const secrets = { secret: sealed(secret) ?? undefined, formerSecret: sealed(formerSecret) };
  await tx.webhook.update({ where: { id }, data: { ...data, ...secrets } });
}

/** Switches it off and says why, or, with null, on; what it had failed at is forgotten with that. */
export async function switchWebhook(
  tx: Transaction,
  id: string,
  off: { at: Date; why: WebhookOff } | null,
): Promise<void> {
  const data = off
    ? { disabledAt: off.at, disabledWhy: off.why }
    : { disabledAt: null, disabledWhy: '', failingSince: null };
  await tx.webhook.update({ where: { id }, data });
}

/** Forgets an address with everything that was sent to it. */
export async function removeWebhook(tx: Transaction, id: string): Promise<void> {
  await tx.webhook.delete({ where: { id } });
}

/** The addresses that want to hear of such an event at present. */
export async function webhooksFor(tx: Transaction, kind: WebhookEventKind): Promise<string[]> {
  const rows = await tx.webhook.findMany({
    where: { disabledAt: null, events: { has: kind } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
