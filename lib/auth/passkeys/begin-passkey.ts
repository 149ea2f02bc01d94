import { generateRegistrationOptions } from '@simplewebauthn/server';
import { getSite } from '@/lib/data/public/get-site';
import { listCredentials } from '@/lib/data/write/passkeys';
import { findPasswordHash } from '@/lib/data/write/people';
import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { challengeTime, newChallenge } from './challenge';
import { relyingParty, signatures } from './relying-party';

/**
 * What a device is asked when somebody makes a passkey (PublicKeyCredentialCreationOptionsJSON). It is to be one that the
 * device lists by itself, so that nobody has to say who they are; which maker the device has is nobody's business.
 */
export async function beginPasskey(viewer: Viewer, now: Date) {
  const person = await findPasswordHash(viewer.id);
  if (!person) throw new Problem('not-found');
  return generateRegistrationOptions({
    rpName: (await getSite()).name,
    rpID: relyingParty().id,
    userName: person.email,
    userDisplayName: viewer.name,
    userID: new Uint8Array(Buffer.from(viewer.id)),
    challenge: await newChallenge('make', viewer.id, now),
    timeout: challengeTime,
    attestationType: 'none',
    supportedAlgorithmIDs: signatures,
    excludeCredentials: await listCredentials(viewer.id),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  });
}
