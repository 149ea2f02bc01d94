import { lockAccountLink, markAccountLinkUsed } from '@/lib/data/write/account-links';
import { writeAudit } from '@/lib/data/write/audit';
import { admitPerson, findByEmail } from '@/lib/data/write/person-rows';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';

/**
 * Lets somebody in who holds an invitation. Nobody is signed in yet: the token says who may. It opens nothing afterwards.
 * @returns the e-mail address to sign in with
 * @throws Problem `link-ended`, `person-exists`
 */
export async function acceptInvitation(
  { token, name, passwordHash }: { token: string; name: string; passwordHash: string },
  now: Date,
): Promise<{ email: string }> {
  return inTransaction(async (tx) => {
    const link = await lockAccountLink(tx, { token, kind: 'invite', at: now });
    if (!link?.role) throw new Problem('link-ended');
    const { email, role, sectionIds, personId } = link;
    const known = await findByEmail(tx, email);
    if (known && !known.removedAt) throw new Problem('person-exists');
    await admitPerson(tx, { id: personId, email, name, role, sectionIds, passwordHash });
    await markAccountLinkUsed(tx, link.id, now);
    await writeAudit(tx, {
      at: now,
      personId,
      verb: 'person.join',
      subjectKind: 'person',
      subjectId: personId,
      detail: { email, role, sectionIds, invitedBy: link.createdById },
    });
    return { email };
  });
}
