import { findInvitation, withdrawAccountLinks } from '@/lib/data/write/account-links';
import { writeAudit } from '@/lib/data/write/audit';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Ends an invitation before it is used.
 * @throws Problem `not-allowed`, `not-found` for one that is not open
 */
export async function withdrawInvitation(
  { viewer, now }: NewsroomContext,
  { id }: { id: string },
): Promise<void> {
  assertCan(viewer, 'person.see');
  await inTransaction(async (tx) => {
    const invitation = await findInvitation(tx, id);
    if (!invitation) throw new Problem('not-found');
    const { personId, role, sectionIds, email } = invitation;
    assertCan(viewer, 'person.invite', { kind: 'person', id: personId, role, sectionIds });
    const at = now();
    if ((await withdrawAccountLinks(tx, { id }, at)) === 0) throw new Problem('not-found');
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: personId } as const;
    await writeAudit(tx, { ...line, verb: 'person.invite.withdraw', detail: { email } });
  });
}
