import { writeAudit } from '@/lib/data/write/audit';
import { areSections, personSubject, writePerson } from '@/lib/data/write/person-rows';
import { tellPerson } from '@/lib/data/write/tell-person';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import type { Place } from '@/lib/policy/person-requests';
import { assertCan, type NewsroomContext } from '../context';
import { assertOtherAdministrator, openPerson } from './open-person';

/**
 * Gives somebody another role or other sections. It counts from their next request on, and at once on streams that are open.
 * @returns what held before, for an undo
 * @throws Problem `not-allowed`, `not-found`, `not-oneself`, `bad-request`, `last-administrator`
 */
export async function changeRole({ viewer, now }: NewsroomContext, place: Place): Promise<Place> {
  const { id, role } = place;
  const sectionIds = role === 'admin' ? [] : [...new Set(place.sectionIds)];
  return inTransaction(async (tx) => {
    const person = await openPerson(tx, viewer, id, 'person.role');
    assertCan(viewer, 'person.role', personSubject({ id, role, sectionIds }));
    if (!(await areSections(tx, sectionIds))) throw new Problem('bad-request', { field: 'sectionIds' });
    if (role !== 'admin') await assertOtherAdministrator(tx, person);
    const before = { id, role: person.role, sectionIds: person.sectionIds };
    await writePerson(tx, id, { role, sectionIds });
    await tellPerson(tx, id);
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      verb: 'person.role',
      subjectKind: 'person',
      subjectId: id,
      detail: { before: { role: before.role, sectionIds: before.sectionIds }, after: { role, sectionIds } },
    });
    return before;
  });
}
