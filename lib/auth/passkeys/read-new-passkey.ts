import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { NewPasskey } from '@/lib/data/write/passkeys';
import { Problem } from '@/lib/kit/problem';
import { takeChallengeOf } from './challenge';
import { relyingParty, signatures } from './relying-party';

const longestTransport = 20;

/**
 * What a device answered to `beginPasskey`, checked.
 * @throws Problem `passkey-refused`
 */
export async function readNewPasskey(personId: string, response: unknown, now: Date): Promise<NewPasskey> {
  const { id, origin } = relyingParty();
  const expectedChallenge = await takeChallengeOf(response, { purpose: 'make', personId }, now);
  const { registrationInfo } = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    supportedAlgorithmIDs: signatures,
    // A key without a way to know its owner is still something that they have beside the password.
    requireUserVerification: false,
  }).catch((cause: unknown) => {
    // The library says by ordinary errors what is wrong with an answer.
    throw new Problem('passkey-refused', {}, { cause });
  });
  if (!registrationInfo) throw new Problem('passkey-refused');
  const { credential, credentialBackedUp } = registrationInfo;
  return {
    credentialId: credential.id,
    publicKey: new Uint8Array(credential.publicKey),
    counter: credential.counter,
    transports: (credential.transports ?? []).filter((name) => name.length <= longestTransport).slice(0, 10),
    synced: credentialBackedUp,
  };
}
