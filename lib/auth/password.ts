import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { createLimiter } from '@/lib/kit/limiter';

/** OWASP's second choice for argon2id: 19 MiB, 2 passes, 1 lane; 65 ms where it was measured. */
const cost = {
  algorithm: 2 satisfies Algorithm.Argon2id as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** At most two at once: a flood of sign-ins must not take the machine's memory and every core. */
const inTurn = createLimiter(2);

/** Longer passwords are refused before hashing; nobody types them. */
export const maxPasswordLength = 1_024;

/** The argon2id hash of a password in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

let dummy: Promise<string> | undefined;

/**
 * Whether the password is the one hashed. Without a hash (no such person) it takes as long as with one and says no,
 * so that the time tells nobody which e-mail addresses exist.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  dummy ??= hashPassword('nobody has this password');
  const against = passwordHash ?? (await dummy);
  const matches = await inTurn(() => verify(against, password));
  return matches && passwordHash !== null;
}
