import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { findPasskey, notePasskeyUse, type StoredPasskey } from '@/lib/data/write/passkeys';
import { Problem } from '@/lib/kit/problem';
import { takeChallengeOf } from './challenge';
import { relyingParty } from './relying-party';

/**
 * What a device answered to `beginPasskeySignIn`, checked: its challenge is used up, its counter noted.
 * @param alone whether it lets in by itself: then the device must have made sure that it is its owner (by finger, face or PIN)
 * @throws Problem `passkey-refused`; with `copied` in its detail where the passkey's counter says that there are two of it
 */
export async function checkPasskey(
  response: unknown,
  { alone }: { alone: boolean },
  now: Date,
): Promise<StoredPasskey> {
  const answer = response as AuthenticationResponseJSON | null;
  const passkey = typeof answer?.id === 'string' ? await findPasskey(answer.id) : null;
  if (!answer || !passkey || passkey.person.disabledAt) throw new Problem('passkey-refused');
  const { id, origin } = relyingParty();
  const expectedChallenge = await takeChallengeOf(answer, { purpose: 'sign_in', personId: null }, now);
  const { credentialId, publicKey, transports } = passkey;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    // The counter is compared as it is stored, or two answers that come at once would both pass.
    credential: { id: credentialId, publicKey, counter: 0, transports },
    requireUserVerification: alone,
  }).catch((cause: unknown) => {
    // The library says by ordinary errors what is wrong with an answer.
    throw new Problem('passkey-refused', {}, { cause });
  });
  if (!verified) throw new Problem('passkey-refused');
  const { newCounter, credentialBackedUp } = authenticationInfo;
  if (!(await notePasskeyUse(passkey.id, newCounter, credentialBackedUp, now)))
    throw new Problem('passkey-refused', { copied: true });
  return passkey;
}
