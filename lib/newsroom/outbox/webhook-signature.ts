import { createHmac, randomBytes } from 'node:crypto';

/**
 * A new secret as Standard Webhooks writes it (https://github.com/standard-webhooks/standard-webhooks, "Signature
 * scheme"): 32 random bytes in base64 behind `whsec_`.
 */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/**
 * The headers that say from whom a message comes and when it was sent, by Standard Webhooks: an HMAC-SHA256 over
 * `{id}.{timestamp}.{body}` for each secret, so that a receiver may know the former or the new one.
 * @param id the message's own, the same at every attempt
 * @param secrets as `newWebhookSecret` makes them
 */
export function webhookHeaders(
  { id, body, at }: { id: string; body: string; at: Date },
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
