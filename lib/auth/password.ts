import { availableParallelism } from 'node:os';
import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { createLimiter } from '@/lib/kit/limiter';
import { Problem } from '@/lib/kit/problem';

/** OWASP's second choice for argon2id: 19 MiB, 2 passes, 1 lane; 65 ms where it was measured. */
const cost = {
  algorithm: 2 satisfies Algorithm.Argon2id as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/**
 * A quarter of the processors, and two of them at most: a flood of sign-ins must take neither the machine's memory nor the
 * cores that readers' pages need. Behind them a whole newsroom may wait, for some seconds; beyond that people are asked to come
 * again, or a queue would grow that nobody stays in.
 */
const atOnce = Math.max(1, Math.min(2, Math.floor(availableParallelism() / 4)));
const inTurn = createLimiter(atOnce, {
  mostWaiting: 64,
  full: () => new Problem('busy', { retryAfter: 3 }),
});

/** Longer passwords are refused before hashing; nobody types them. */
export const maxPasswordLength = 1_024;

/** The argon2id hash of a password in PHC form. @throws Problem `busy` where too many wait already */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/** The hash, at the same cost, of random bytes that nobody has kept: no password is right for it. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$l+xD0LfyVfWkO8YytMMRYQ$DUNkY8U/11yV8seSby8tSkWgHPY6AKu+Bx+l7+WMvdk';

/**
 * Whether the password is the one hashed. Without a hash (no such person) it takes as long as with one and says no,
 * so that the time tells nobody which e-mail addresses exist.
 * @throws Problem `busy` where too many wait already
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await inTurn(() => verify(passwordHash ?? nobodys, password));
  return matches && passwordHash !== null;
}
