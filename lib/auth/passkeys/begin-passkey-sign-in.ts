import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { challengeTime, newChallenge } from './challenge';
import { relyingParty } from './relying-party';

/**
 * What a device is asked when somebody signs in (PublicKeyCredentialRequestOptionsJSON). It names no passkey: the device lists
 * those that it has, so nothing tells who has one.
 */
export async function beginPasskeySignIn(now: Date) {
  return generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge: await newChallenge('sign_in', null, now),
    timeout: challengeTime,
    userVerification: 'preferred',
  });
}
