import { seal, unseal } from '@/lib/kit/seal';
import { database } from '../client';
import type { Transaction } from './transaction';

/** What a second step of signing in is checked against. */
export interface SecondFactor {
  /** Sealed (`readTotpSecret`); null where nobody began to set one up. */
  secret: string | null;
  /** Whether signing in asks for it. */
  on: boolean;
  /** The last step of the clock whose code was used. */
  step: number | null;
  /** How many passkeys stand in for it. */
  passkeys: number;
}

/** The second step of somebody; null for nobody. */
export async function findSecondFactor(personId: string): Promise<SecondFactor | null> {
  const row = await database().person.findUnique({
    where: { id: personId },
    select: { totpSecret: true, totpAt: true, totpStep: true, _count: { select: { passkeys: true } } },
  });
  if (!row) return null;
  const { totpSecret: secret, totpAt, totpStep: step, _count } = row;
  return { secret, on: totpAt !== null, step, passkeys: _count.passkeys };
}

/** For what a secret of an authenticator app is sealed. */
export const totpPurpose = (personId: string) => `totp:${personId}`;

/** The secret of somebody's authenticator app in base32; null where they have none. */
export function readTotpSecret(personId: string, { secret }: SecondFactor): string | null {
  return secret && unseal(secret, totpPurpose(personId));
}

/** Keeps a secret that isn't asked for yet. Returns whether it was kept: not where one is asked for already. */
export async function keepSecret(personId: string, secret: string): Promise<boolean> {
  const kept = await database().person.updateMany({
    where: { id: personId, totpAt: null },
    data: { totpSecret: seal(secret, totpPurpose(personId)), totpStep: null },
  });
  return kept.count > 0;
}

/** Notes that the code of a step was used. False when somebody was quicker: a code counts once. */
export async function takeStep(personId: string, step: number): Promise<boolean> {
  const taken = await database().person.updateMany({
    where: { id: personId, OR: [{ totpStep: null }, { totpStep: { lt: step } }] },
    data: { totpStep: step },
  });
  return taken.count > 0;
}

/** Has signing in ask for codes from now on. */
export async function turnOn(tx: Transaction, personId: string, at: Date): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { totpAt: at } });
}

/** Has signing in ask for no codes of an app. Returns whether it did. */
export async function turnOff(tx: Transaction, personId: string): Promise<boolean> {
  const off = await tx.person.updateMany({
    where: { id: personId, totpAt: { not: null } },
    data: { totpSecret: null, totpAt: null, totpStep: null },
  });
  return off.count > 0;
}

/** Whether somebody has a second step of any kind; to be asked while the person is held. */
export async function hasSecondStep(tx: Transaction, personId: string): Promise<boolean> {
  const found = await tx.person.count({
    where: { id: personId, OR: [{ totpAt: { not: null } }, { passkeys: { some: {} } }] },
  });
  return found > 0;
}

/** Gives somebody other recovery codes; devices that were trusted have to show a code again. */
export async function replaceRecoveryCodes(
  tx: Transaction,
  personId: string,
  hashes: string[],
): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.trustedDevice.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({ data: hashes.map((hash) => ({ personId, hash })) });
}

/** Uses a recovery code up. False for one that never was, or was used. */
export async function spendRecoveryCode(personId: string, hash: string, at: Date): Promise<boolean> {
  const used = await database().recoveryCode.updateMany({
    where: { personId, hash, usedAt: null },
    data: { usedAt: at },
  });
  return used.count > 0;
}

/** How many recovery codes somebody has left. */
export async function countRecoveryCodes(personId: string): Promise<number> {
  return database().recoveryCode.count({ where: { personId, usedAt: null } });
}

/** Keeps a browser that need show no code for a while: of its token only the hash. */
export async function trustDevice(device: {
  personId: string;
  tokenHash: string;
  expiresAt: Date;
}): Promise<void> {
  await database().trustedDevice.create({ data: device });
}

/** Has every browser of somebody show a code again: one of them may be in other hands. */
export async function distrustBrowsers(tx: Transaction, personId: string): Promise<void> {
  await tx.trustedDevice.deleteMany({ where: { personId } });
}

/** Whether a token is of a browser that need show no code. */
export async function isTrustedDevice(personId: string, tokenHash: string, now: Date): Promise<boolean> {
  return (
    (await database().trustedDevice.count({ where: { personId, tokenHash, expiresAt: { gt: now } } })) > 0
  );
}
