import { createHash, randomBytes } from 'node:crypto';

/** How long a session lasts, counted from signing in. */
export const sessionDays = 30;

/** A new opaque token: 256 random bits. It goes into the cookie and nowhere else. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. A fast hash is enough: the token itself can't be guessed. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
