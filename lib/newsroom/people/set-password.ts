import { lockAccountLink, markAccountLinkUsed, withdrawAccountLinks } from '@/lib/data/write/account-links';
import { writeAudit } from '@/lib/data/write/audit';
import { lockPerson, writePerson } from '@/lib/data/write/person-rows';
import { distrustBrowsers } from '@/lib/data/write/second-factor';
import { endSessionsOf } from '@/lib/data/write/sessions';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from '../context';

interface NewPassword {
  personId: string;
  passwordHash: string;
  at: Date;
  /** The session that goes on. */
  but?: string;
}

async function setPassword(tx: Transaction, { personId, passwordHash, at, but }: NewPassword): Promise<void> {
  await writePerson(tx, personId, { passwordHash });
  // Whoever knew the old password, or holds a link to set a new one, is out.
  const ended = await endSessionsOf(tx, personId, at, { but });
  await withdrawAccountLinks(tx, { personId, kind: 'reset' }, at);
  await distrustBrowsers(tx, personId);
  const line = { at, personId, subjectKind: 'person', subjectId: personId } as const;
  await writeAudit(tx, { ...line, verb: 'person.password', detail: { ended, byLink: but === undefined } });
}

/** Gives whoever asks a new password; the old one was checked. Every other session of theirs ends. */
export async function changePassword(
  { viewer, now }: NewsroomContext,
  { passwordHash }: { passwordHash: string },
): Promise<void> {
  await inTransaction((tx) =>
    setPassword(tx, { personId: viewer.id, passwordHash, at: now(), but: viewer.sessionId }),
  );
}

/**
 * Gives a new password to whoever holds a link for it. Nobody is signed in: the token says who may. All sessions end.
 * @returns the e-mail address to sign in with
 * @throws Problem `link-ended`
 */
export async function resetPassword(
  { token, passwordHash }: { token: string; passwordHash: string },
  now: Date,
): Promise<{ email: string }> {
  return inTransaction(async (tx) => {
    const link = await lockAccountLink(tx, { token, kind: 'reset', at: now });
    const person = link && (await lockPerson(tx, link.personId));
    if (!person || person.disabledAt) throw new Problem('link-ended');
    await markAccountLinkUsed(tx, link.id, now);
    await setPassword(tx, { personId: person.id, passwordHash, at: now });
    return { email: person.email };
  });
}
