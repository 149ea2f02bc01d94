import { isProblem } from '@/lib/kit/problem';
import { beginSession } from './begin-session';
import { noteRefusal } from './note-refusal';
import { checkPasskey } from './passkeys/check-passkey';
import type { SignedIn } from './sign-in';
import { forgiveNetwork, takeNetworkAttempt } from './sign-in-limits';

/**
 * Checks what a device answered to `beginPasskeySignIn` and starts a session. No password and no code is asked for: the passkey
 * is what its owner has, and the device made sure that it is them.
 * @throws Problem `too-many-attempts`, `passkey-refused`
 */
export async function signInWithPasskey(
  { response, address, userAgent }: { response: unknown; address: string; userAgent: string },
  now: Date,
): Promise<SignedIn> {
  await takeNetworkAttempt(address);
  const { id, person } = await checkPasskey(response, { alone: true }, now).catch(async (error: unknown) => {
    if (isProblem(error, 'passkey-refused'))
      await noteRefusal(null, error.detail.copied ? 'copied-passkey' : 'passkey', now);
    throw error;
  });
  await forgiveNetwork(address);
  const arrival = {
    personId: person.id,
    address,
    userAgent,
    by: 'passkey',
    second: null,
    passkeyId: id,
  } as const;
  return { personId: person.id, name: person.name, token: await beginSession(arrival, now) };
}
