import { withdrawAccountLinks } from '@/lib/data/write/account-links';
import { writeAudit } from '@/lib/data/write/audit';
import { type PersonRow, writePerson } from '@/lib/data/write/person-rows';
import { distrustBrowsers } from '@/lib/data/write/second-factor';
import { endSessionsOf } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';
import type { Standing } from '@/lib/policy/person-requests';
import type { NewsroomContext } from '../context';
import { assertOtherAdministrator, openPerson } from './open-person';

export function standingOf({ disabledAt, removedAt }: Pick<PersonRow, 'disabledAt' | 'removedAt'>): Standing {
  if (removedAt) return 'removed';
  return disabledAt ? 'suspended' : 'active';
}

/**
 * Suspends somebody, removes them, or lets them back in. Whoever goes loses their sessions and open links at once; their
 * stories, bylines and photos stay.
 * @returns what held before, for an undo
 * @throws Problem `not-allowed`, `not-found`, `not-oneself`, `last-administrator`
 */
export async function changeStanding(
  { viewer, now }: NewsroomContext,
  { id, standing }: { id: string; standing: Standing },
): Promise<{ id: string; standing: Standing }> {
  return inTransaction(async (tx) => {
    const opened = await openPerson(tx, viewer, id, 'person.suspend');
    const before = standingOf(opened);
    if (before === standing) return { id, standing };
    // To remove somebody, and to bring back who was removed.
    if (standing === 'removed' || before === 'removed') await openPerson(tx, viewer, id, 'person.remove');
    const at = now();
    if (standing !== 'active') {
      await assertOtherAdministrator(tx, opened);
      await withdrawAccountLinks(tx, { personId: id }, at);
    }
    await writePerson(tx, id, {
      disabledAt: standing === 'active' ? null : (opened.disabledAt ?? at),
      removedAt: standing === 'removed' ? at : null,
    });
    const ended = await endSessionsOf(tx, id, at);
    await distrustBrowsers(tx, id);
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: id } as const;
    await writeAudit(tx, { ...line, verb: `person.${standing}`, detail: { before, ended } });
    return { id, standing: before };
  });
}
