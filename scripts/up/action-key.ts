import { hkdfSync } from 'node:crypto';

/**
 * The key from which Next makes the names of server actions, and with which it would seal what they close over: 256 bits
 * in base64. Derived from the secret that all machines of a newsroom share, so that a form which one of them sent can be
 * answered by another, each with a build of its own. Undefined without such a secret: then Next makes up a key.
 */
export function serverActionsKey(secret: string | undefined): string | undefined {
  if (!secret?.trim()) return undefined;
  const key = hkdfSync('sha256', secret.trim(), 'dateline', 'next server actions', 32);
  return Buffer.from(key).toString('base64');
}
