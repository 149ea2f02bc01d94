import { insertAccountLink } from '@/lib/data/write/account-links';
import { type AttemptCounter, attemptCounter } from '@/lib/data/write/attempt-counter';
import { writeAudit } from '@/lib/data/write/audit';
import { areSections, findByEmail } from '@/lib/data/write/person-rows';
import { inTransaction } from '@/lib/data/write/transaction';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { newSecretToken } from '@/lib/kit/secret-token';
import type { Invitation } from '@/lib/policy/person-requests';
import { assertCan, type NewsroomContext } from '../context';

const day = 24 * 60 * 60 * 1_000;
const anHour = 40;
let counter: AttemptCounter | undefined;

/**
 * Makes an address by which somebody can join, once and within some days, with a role and sections that are settled. What
 * was open for the same e-mail address ends. Who was removed comes back as who they were.
 * @returns the path, which can't be found out again afterwards: only a hash of its token is kept
 * @throws Problem `not-allowed`, `bad-request` for a section that doesn't exist, `person-exists`, `too-many-attempts`
 */
export async function invitePerson(
  { viewer, now }: NewsroomContext,
  { role, days, ...invitation }: Invitation,
): Promise<{ id: string; path: string; email: string }> {
  const email = invitation.email.toLowerCase();
  // Administrators are for the whole newsroom.
  const sectionIds = role === 'admin' ? [] : [...new Set(invitation.sectionIds)];
  assertCan(viewer, 'person.invite', { kind: 'person', id: '', role, sectionIds });
  counter ??= attemptCounter('invite', anHour, 60 * 60);
  const retryAfter = await counter.take(viewer.id);
  if (retryAfter > 0) throw new Problem('too-many-attempts', { retryAfter });
  const token = newSecretToken();
  const id = newId();
  await inTransaction(async (tx) => {
    if (!(await areSections(tx, sectionIds))) throw new Problem('bad-request', { field: 'sectionIds' });
    const known = await findByEmail(tx, email);
    if (known && !known.removedAt) throw new Problem('person-exists');
    const at = now();
    const personId = known?.id ?? newId();
    const expiresAt = new Date(at.getTime() + days * day);
    const link = { id, kind: 'invite', email, personId, role, sectionIds, createdById: viewer.id } as const;
    await insertAccountLink(tx, { ...link, sectionIds, token, at, expiresAt });
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'person.invite',
      subjectKind: 'person',
      subjectId: personId,
      detail: { email, role, sectionIds, expiresAt: expiresAt.toISOString() },
    });
  });
  return { id, path: `/desk/join/${token}`, email };
}
