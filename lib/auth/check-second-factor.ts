import {
  findSecondFactor,
  isTrustedDevice,
  spendRecoveryCode,
  takeStep,
} from '@/lib/data/write/second-factor';
import { Problem } from '@/lib/kit/problem';
import { recoveryHash } from '@/lib/kit/recovery-code';
import { tokenHash } from '@/lib/kit/secret-token';
import { totpStep } from '@/lib/kit/totp';

/**
 * The second step of signing in, once the password was right. Passes where the person has none, where the browser is
 * trusted, and with a code of the authenticator or a recovery code, each good for one time.
 * @throws Problem `code-needed`, `code-wrong`
 */
export async function checkSecondFactor(
  personId: string,
  { code, device }: { code: string; device: string | null },
  now: Date,
): Promise<void> {
  const factor = await findSecondFactor(personId);
  if (!factor?.on || !factor.secret) return;
  if (device && (await isTrustedDevice(personId, tokenHash(device), now))) return;
  if (!code.trim()) throw new Problem('code-needed');
  const step = totpStep(factor.secret, code, now, factor.step);
  if (step !== null && (await takeStep(personId, step))) return;
  const hash = recoveryHash(code);
  if (hash && (await spendRecoveryCode(personId, hash, now))) return;
  throw new Problem('code-wrong');
}
