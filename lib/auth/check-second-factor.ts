import {
  findSecondFactor,
  isTrustedDevice,
  readTotpSecret,
  type SecondFactor,
  spendRecoveryCode,
  takeStep,
} from '@/lib/data/write/second-factor';
import { Problem } from '@/lib/kit/problem';
import { recoveryHash } from '@/lib/kit/recovery-code';
import { tokenHash } from '@/lib/kit/secret-token';
import { totpStep } from '@/lib/kit/totp';
import { checkPasskey } from './passkeys/check-passkey';

/** By what somebody passed the second step. */
export type PassedBy = 'code' | 'recovery-code' | 'passkey' | 'trusted-browser';

/** What was shown beside the password. */
export interface SecondStep {
  /** Of the authenticator app, or a recovery code; empty where none was asked for yet. */
  code: string;
  /** What a device answered to `beginPasskeySignIn`; null where it wasn't asked. */
  passkey: unknown;
  /** The token of a browser that need show nothing, or null. */
  device: string | null;
}

/**
 * The second step of signing in, once the password was right. Passes where the person has none, where the browser is
 * trusted, with a passkey of theirs, and with a code of the authenticator or a recovery code, each good for one time.
 * @returns by what, null where none is asked for
 * @throws Problem `code-needed`, with which kinds there are in its detail; `code-wrong`, `passkey-refused`
 */
export async function checkSecondFactor(
  personId: string,
  { code, passkey, device }: SecondStep,
  now: Date,
): Promise<{ by: PassedBy; passkeyId: string | null } | null> {
  const factor = await findSecondFactor(personId);
  if (!factor || !(factor.on || factor.passkeys > 0)) return null;
  if (device && (await isTrustedDevice(personId, tokenHash(device), now)))
    return { by: 'trusted-browser', passkeyId: null };
  if (passkey !== null) return checkOwnPasskey(personId, passkey, now);
  if (!code.trim()) throw new Problem('code-needed', { app: factor.on, passkey: factor.passkeys > 0 });
  if (await isCode(personId, factor, code, now)) return { by: 'code', passkeyId: null };
  const hash = recoveryHash(code);
  if (hash && (await spendRecoveryCode(personId, hash, now))) return { by: 'recovery-code', passkeyId: null };
  throw new Problem('code-wrong', { app: factor.on, passkey: factor.passkeys > 0 });
}

async function checkOwnPasskey(personId: string, response: unknown, now: Date) {
  // The password said who it is, so a touch is enough.
  const { id, person } = await checkPasskey(response, { alone: false }, now);
  if (person.id !== personId) throw new Problem('passkey-refused');
  return { by: 'passkey' as const, passkeyId: id };
}

async function isCode(personId: string, factor: SecondFactor, code: string, now: Date): Promise<boolean> {
  const secret = factor.on ? readTotpSecret(personId, factor) : null;
  const step = secret === null ? null : totpStep(secret, code, now, factor.step);
  return step !== null && (await takeStep(personId, step));
}
