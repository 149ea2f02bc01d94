import { writeAudit } from '@/lib/data/write/audit';
import { insertPasskey, type NewPasskey, removePasskeyRow } from '@/lib/data/write/passkeys';
import { lockPerson } from '@/lib/data/write/person-rows';
import { endSessionsOf } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from '../context';
import { dropRecoveryCodes, firstRecoveryCodes } from './second-factor';

/**
 * Keeps a passkey that somebody's device made and that was checked. From then on their password alone lets nobody in.
 * @returns recovery codes, which can't be found out again; none for somebody who has some
 * @throws Problem `passkey-known`
 */
export async function addPasskey(
  { viewer, now }: NewsroomContext,
  { name, passkey }: { name: string; passkey: NewPasskey },
): Promise<string[]> {
  return inTransaction(async (tx) => {
    const at = now();
    const codes = await firstRecoveryCodes(tx, viewer.id);
    const row = { ...passkey, id: newId(), personId: viewer.id, name, createdAt: at };
    if (!(await insertPasskey(tx, row))) throw new Problem('passkey-known');
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: viewer.id } as const;
    const detail = { name, synced: passkey.synced };
    await writeAudit(tx, { ...line, verb: 'person.passkey.add', detail });
    return codes;
  });
}

/**
 * Forgets a passkey of whoever asks; where it let in ends, but for the session that asks.
 * @returns how many sessions ended
 * @throws Problem `not-found`
 */
export async function removePasskey(
  { viewer, now }: NewsroomContext,
  { id }: { id: string },
): Promise<number> {
  return inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, viewer.id);
    const name = await removePasskeyRow(tx, { id, personId: viewer.id });
    if (name === null) throw new Problem('not-found');
    await dropRecoveryCodes(tx, viewer.id);
    const ended = await endSessionsOf(tx, viewer.id, at, { passkeyId: id, but: viewer.sessionId });
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: viewer.id } as const;
    await writeAudit(tx, { ...line, verb: 'person.passkey.remove', detail: { name, ended } });
    return ended;
  });
}
