import { insertAccountLink } from '@/lib/data/write/account-links';
import { writeAudit } from '@/lib/data/write/audit';
import { findByEmail } from '@/lib/data/write/person-rows';
import { inTransaction } from '@/lib/data/write/transaction';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { newSecretToken } from '@/lib/kit/secret-token';
import type { NewsroomContext } from '../context';
import { openPerson } from './open-person';

/** For how long a link to a new password is open: a day from a colleague, an hour where somebody asked for it. */
const open = { given: 24 * 60 * 60_000, asked: 60 * 60_000 };

const resetPath = (token: string) => `/desk/reset/${token}`;

/**
 * Makes an address by which somebody can set a new password, once and within a day.
 * @returns the path, which can't be found out again
 * @throws Problem `not-allowed`, `not-found`, `not-oneself`, `wrong-state` for somebody who is suspended
 */
export async function makeResetLink(
  { viewer, now }: NewsroomContext,
  { id: personId }: { id: string },
): Promise<{ path: string; email: string; name: string }> {
  return inTransaction(async (tx) => {
    const { email, name, disabledAt } = await openPerson(tx, viewer, personId, 'person.reset');
    if (disabledAt) throw new Problem('wrong-state');
    const at = now();
    const token = newSecretToken();
    const expiresAt = new Date(at.getTime() + open.given);
    const link = { id: newId(), kind: 'reset', email, personId, createdById: viewer.id } as const;
    await insertAccountLink(tx, { ...link, role: null, sectionIds: [], token, at, expiresAt });
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: personId } as const;
    await writeAudit(tx, { ...line, verb: 'person.reset-link' });
    return { path: resetPath(token), email, name };
  });
}

/**
 * The same for somebody who asks for it by their e-mail address; null where nobody has it. Whoever asks must be told the
 * same either way.
 */
export async function askForResetLink(
  email: string,
  now: Date,
): Promise<{ path: string; email: string; name: string } | null> {
  return inTransaction(async (tx) => {
    const person = await findByEmail(tx, email);
    if (!person || person.disabledAt) return null;
    const token = newSecretToken();
    const expiresAt = new Date(now.getTime() + open.asked);
    const link = { id: newId(), kind: 'reset', email: person.email, personId: person.id } as const;
    const empty = { role: null, sectionIds: [], createdById: null };
    await insertAccountLink(tx, { ...link, ...empty, token, at: now, expiresAt });
    const line = { at: now, personId: null, subjectKind: 'person', subjectId: person.id } as const;
    await writeAudit(tx, { ...line, verb: 'person.reset-asked' });
    return { path: resetPath(token), email: person.email, name: person.name };
  });
}
