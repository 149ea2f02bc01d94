import { writeAudit } from '@/lib/data/write/audit';
import { removePasskeys } from '@/lib/data/write/passkeys';
import { lockPerson } from '@/lib/data/write/person-rows';
import {
  findSecondFactor,
  hasSecondStep,
  readTotpSecret,
  replaceRecoveryCodes,
  takeStep,
  turnOff,
  turnOn,
} from '@/lib/data/write/second-factor';
import { endSessionsOf } from '@/lib/data/write/sessions';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import { newRecoveryCodes, recoveryHash } from '@/lib/kit/recovery-code';
import { totpStep } from '@/lib/kit/totp';
import type { NewsroomContext } from '../context';
import { openPerson } from './open-person';

const hashesOf = (codes: string[]) => codes.flatMap((code) => recoveryHash(code) ?? []);

/** Recovery codes for somebody who is about to have their first second step; none for who has some. The person is held. */
export async function firstRecoveryCodes(tx: Transaction, personId: string): Promise<string[]> {
  await lockPerson(tx, personId);
  if (await hasSecondStep(tx, personId)) return [];
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(tx, personId, hashesOf(codes));
  return codes;
}

/** Takes recovery codes and trusted browsers from somebody who has no second step any more. */
export async function dropRecoveryCodes(tx: Transaction, personId: string): Promise<void> {
  if (!(await hasSecondStep(tx, personId))) await replaceRecoveryCodes(tx, personId, []);
}

/**
 * Has signing in ask for a code from now on, once somebody has shown that their app makes the right ones.
 * @returns recovery codes, which can't be found out again; none for somebody who got theirs with a passkey
 * @throws Problem `wrong-state` where it is on already or nobody began; `code-wrong`
 */
export async function turnOnSecondFactor(
  { viewer, now }: NewsroomContext,
  { code }: { code: string },
): Promise<string[]> {
  const at = now();
  const factor = await findSecondFactor(viewer.id);
  const secret = factor && readTotpSecret(viewer.id, factor);
  if (!secret || factor.on) throw new Problem('wrong-state');
  const step = totpStep(secret, code, at, factor.step);
  if (step === null || !(await takeStep(viewer.id, step))) throw new Problem('code-wrong');
  return inTransaction(async (tx) => {
    const codes = await firstRecoveryCodes(tx, viewer.id);
    await turnOn(tx, viewer.id, at);
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: viewer.id } as const;
    await writeAudit(tx, { ...line, verb: 'person.second-factor.on' });
    return codes;
  });
}

/** Gives whoever asks other recovery codes; the old ones open nothing any more. @throws Problem `wrong-state` */
export async function renewRecoveryCodes({ viewer, now }: NewsroomContext): Promise<string[]> {
  const codes = newRecoveryCodes();
  await inTransaction(async (tx) => {
    await lockPerson(tx, viewer.id);
    if (!(await hasSecondStep(tx, viewer.id))) throw new Problem('wrong-state');
    await replaceRecoveryCodes(tx, viewer.id, hashesOf(codes));
    const line = { at: now(), personId: viewer.id, subjectKind: 'person', subjectId: viewer.id } as const;
    await writeAudit(tx, { ...line, verb: 'person.recovery-codes' });
  });
  return codes;
}

/**
 * Has signing in ask for no codes of an app: one's own (the password was checked). Or, by an administrator, for nothing but the
 * password, of somebody who has lost phone and codes: their passkeys go too, and whoever is signed in as them is out.
 * @throws Problem `wrong-state` where there is nothing to turn off; `not-allowed`, `not-found`, `not-oneself`
 */
export async function turnOffSecondFactor(
  { viewer, now }: NewsroomContext,
  { personId }: { personId: string },
): Promise<void> {
  await inTransaction(async (tx) => {
    const at = now();
    const others = personId !== viewer.id;
    if (others) await openPerson(tx, viewer, personId, 'person.reset');
    else await lockPerson(tx, personId);
    const off = await turnOff(tx, personId);
    const passkeys = others ? await removePasskeys(tx, personId) : 0;
    if (!off && passkeys === 0) throw new Problem('wrong-state');
    await dropRecoveryCodes(tx, personId);
    const ended = others ? await endSessionsOf(tx, personId, at) : 0;
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: personId } as const;
    await writeAudit(tx, { ...line, verb: 'person.second-factor.off', detail: { passkeys, ended } });
  });
}
