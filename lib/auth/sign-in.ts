import { findCredentials } from '@/lib/data/write/people';
import { isProblem } from '@/lib/kit/problem';
import { beginSession } from './begin-session';
import { checkSecondFactor, type SecondStep } from './check-second-factor';
import { noteRefusal } from './note-refusal';
import { isPassword, maxPasswordLength } from './password';
import { forgiveAttempts, giveAttemptBack, takeAttempt } from './sign-in-limits';

export interface SignInRequest extends SecondStep {
  email: string;
  password: string;
  /** The client's address, as the front process saw it. */
  address: string;
  userAgent: string;
}

/** Who has signed in, with the token for their cookie. */
export interface SignedIn {
  personId: string;
  name: string;
  token: string;
}

/**
 * Checks a password and starts a session. Null for any wrong pair, whether the address exists or not, in the same time.
 * @throws Problem `too-many-attempts`, `busy`; `code-needed`, `code-wrong`, `passkey-refused` once the password was right
 */
export async function signIn(request: SignInRequest, now: Date): Promise<SignedIn | null> {
  const { email, password, address, userAgent } = request;
  if (!email || !password || email.length > 320 || password.length > maxPasswordLength) return null;
  // PostgreSQL can't even look for such a text, and nobody has it as an address.
  if (/\p{C}/u.test(email)) return null;
  await takeAttempt(email, address);
  const person = await findCredentials(email);
  const right = await isPassword(password, person?.passwordHash ?? null).catch(async (error: unknown) => {
    if (isProblem(error, 'busy')) await giveAttemptBack(email, address);
    throw error;
  });
  if (!right || !person) {
    await noteRefusal(person?.id ?? null, 'password', now);
    return null;
  }
  // Wrong codes count like wrong passwords: nothing is forgiven before both are right.
  const second = await checkSecondFactor(person.id, request, now).catch(async (error: unknown) => {
    if (isProblem(error, 'code-wrong')) await noteRefusal(person.id, 'code', now);
    if (isProblem(error, 'passkey-refused'))
      await noteRefusal(person.id, error.detail.copied ? 'copied-passkey' : 'passkey', now);
    throw error;
  });
  await forgiveAttempts(email, address);
  const { by = null, passkeyId = null } = second ?? {};
  const arrival = { personId: person.id, address, userAgent, by: 'password', second: by, passkeyId } as const;
  return { personId: person.id, name: person.name, token: await beginSession(arrival, now) };
}
