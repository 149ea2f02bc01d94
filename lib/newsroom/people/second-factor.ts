import { writeAudit } from '@/lib/data/write/audit';
import {
  findSecondFactor,
  replaceRecoveryCodes,
  takeStep,
  turnOff,
  turnOn,
} from '@/lib/data/write/second-factor';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import { newRecoveryCodes, recoveryHash } from '@/lib/kit/recovery-code';
import { totpStep } from '@/lib/kit/totp';
import type { NewsroomContext } from '../context';
import { openPerson } from './open-person';

const hashesOf = (codes: string[]) => codes.flatMap((code) => recoveryHash(code) ?? []);

/**
 * Has signing in ask for a code from now on, once somebody has shown that their app makes the right ones.
 * @returns recovery codes, which can't be found out again
 * @throws Problem `wrong-state` where it is on already or nobody began; `code-wrong`
 */
export async function turnOnSecondFactor(
  { viewer, now }: NewsroomContext,
  { code }: { code: string },
): Promise<string[]> {
  const at = now();
  const factor = await findSecondFactor(viewer.id);
  if (!factor?.secret || factor.on) throw new Problem('wrong-state');
  const step = totpStep(factor.secret, code, at, factor.step);
  if (step === null || !(await takeStep(viewer.id, step))) throw new Problem('code-wrong');
  const codes = newRecoveryCodes();
  await inTransaction(async (tx) => {
    await turnOn(tx, viewer.id, hashesOf(codes), at);
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: viewer.id } as const;
    await writeAudit(tx, { ...line, verb: 'person.second-factor.on' });
  });
  return codes;
}

/** Gives whoever asks other recovery codes; the old ones open nothing any more. @throws Problem `wrong-state` */
export async function renewRecoveryCodes({ viewer, now }: NewsroomContext): Promise<string[]> {
  if (!(await findSecondFactor(viewer.id))?.on) throw new Problem('wrong-state');
  const codes = newRecoveryCodes();
  await inTransaction(async (tx) => {
    await replaceRecoveryCodes(tx, viewer.id, hashesOf(codes));
    const line = { at: now(), personId: viewer.id, subjectKind: 'person', subjectId: viewer.id } as const;
    await writeAudit(tx, { ...line, verb: 'person.recovery-codes' });
  });
  return codes;
}

/**
 * Has signing in ask for the password alone: one's own (the password was checked), or, by an administrator, of somebody who
 * has lost phone and codes.
 * @throws Problem `wrong-state` where it is not on; `not-allowed`, `not-found`, `not-oneself`
 */
export async function turnOffSecondFactor(
  { viewer, now }: NewsroomContext,
  { personId }: { personId: string },
): Promise<void> {
  await inTransaction(async (tx) => {
    if (personId !== viewer.id) await openPerson(tx, viewer, personId, 'person.reset');
    if (!(await turnOff(tx, personId))) throw new Problem('wrong-state');
    const line = { at: now(), personId: viewer.id, subjectKind: 'person', subjectId: personId } as const;
    await writeAudit(tx, { ...line, verb: 'person.second-factor.off' });
  });
}
