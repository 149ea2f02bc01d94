import { createHash, randomBytes } from 'node:crypto';

/** A new opaque token: 256 random bits in 43 letters that an address may hold. It is handed out and never stored. */
export function newSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. A fast hash is enough: the token itself can't be guessed. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
