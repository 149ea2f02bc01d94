import { z } from 'zod';
import { keepChallenge, type PasskeyPurpose, takeChallenge } from '@/lib/data/write/passkeys';
import { Problem } from '@/lib/kit/problem';
import { newSecretToken } from '@/lib/kit/secret-token';

/** For how long a device may answer, in milliseconds. */
export const challengeTime = 5 * 60_000;

/** Something for a device to sign: 256 random bits in base64url, good once and for some minutes. */
export async function newChallenge(
  purpose: PasskeyPurpose,
  personId: string | null,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const value = newSecretToken();
  const expiresAt = new Date(now.getTime() + challengeTime);
  await keepChallenge({ value, purpose, personId, expiresAt }, now);
  return new Uint8Array(Buffer.from(value, 'base64url'));
}

const signedSchema = z.object({
  response: z.object({ clientDataJSON: z.base64url().max(10_000) }),
});
const clientDataSchema = z.object({ challenge: z.string().regex(/^[\w-]{43}$/) });

/**
 * The challenge that a device's answer names, used up with that: each is good once.
 * @throws Problem `passkey-refused` for one that isn't ours, was answered before or is too old
 */
export async function takeChallengeOf(
  response: unknown,
  { purpose, personId }: { purpose: PasskeyPurpose; personId: string | null },
  now: Date,
): Promise<string> {
  const value = challengeIn(response);
  if (!value || !(await takeChallenge({ value, purpose, personId }, now)))
    throw new Problem('passkey-refused');
  return value;
}

function challengeIn(response: unknown): string | null {
  const signed = signedSchema.safeParse(response).data;
  if (!signed) return null;
  try {
    const text = Buffer.from(signed.response.clientDataJSON, 'base64url').toString();
    return clientDataSchema.parse(JSON.parse(text)).challenge;
  } catch {
    return null; // no client data (Web Authentication Level 3, 5.8.1)
  }
}
