import { findCredentials } from '@/lib/data/write/people';
import { startSession } from '@/lib/data/write/sessions';
import { newSecretToken, tokenHash } from '@/lib/kit/secret-token';
import { checkSecondFactor } from './check-second-factor';
import { isPassword, maxPasswordLength } from './password';
import { sessionDays } from './session-days';
import { forgiveAttempts, takeAttempt } from './sign-in-limits';

export interface SignInRequest {
  email: string;
  password: string;
  /** Of the authenticator app, or a recovery code; empty where none was asked for yet. */
  code: string;
  /** The token of a browser that need show no code, or null. */
  device: string | null;
  /** The client's address, as the front process saw it. */
  address: string;
  userAgent: string;
}

/**
 * Checks a password and starts a session. Null for any wrong pair, whether the address exists or not, in the same time.
 * @returns the person and the token for their cookie
 * @throws Problem `too-many-attempts`; `code-needed`, `code-wrong` once the password was right
 */
export async function signIn(
  request: SignInRequest,
  now: Date,
): Promise<{ personId: string; name: string; token: string } | null> {
  const { email, password, address, userAgent } = request;
  if (!email || !password || email.length > 320 || password.length > maxPasswordLength) return null;
  // PostgreSQL can't even look for such a text, and nobody has it as an address.
  if (/\p{C}/u.test(email)) return null;
  await takeAttempt(email, address);
  const person = await findCredentials(email);
  if (!(await isPassword(password, person?.passwordHash ?? null)) || !person) return null;
  // Wrong codes count like wrong passwords: nothing is forgiven before both are right.
  await checkSecondFactor(person.id, request, now);
  await forgiveAttempts(email, address);
  const token = newSecretToken();
  await startSession({
    tokenHash: tokenHash(token),
    personId: person.id,
    expiresAt: new Date(now.getTime() + sessionDays * 86_400_000),
    userAgent: userAgent.slice(0, 400),
    address,
  });
  return { personId: person.id, name: person.name, token };
}
