import { lockPerson, otherAdministrators, type PersonRow, personSubject } from '@/lib/data/write/person-rows';
import type { Transaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import type { Verb } from '@/lib/policy/table';
import type { Viewer } from '@/lib/policy/viewer';
import { assertCan } from '../context';

/**
 * Somebody, held until the transaction ends, for whoever may do this to them. Nobody does it to themselves, so that nobody
 * shuts themselves out by a slip.
 * @throws Problem `not-allowed`, `not-found`, `not-oneself`
 */
export async function openPerson(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  verb: Verb,
): Promise<PersonRow> {
  assertCan(viewer, 'person.see');
  const person = await lockPerson(tx, id);
  if (!person) throw new Problem('not-found');
  if (id === viewer.id) throw new Problem('not-oneself');
  assertCan(viewer, verb, personSubject(person));
  return person;
}

/** @throws Problem `last-administrator` when nobody else could administer the newsroom */
export async function assertOtherAdministrator(tx: Transaction, person: PersonRow): Promise<void> {
  if (person.role === 'admin' && !person.disabledAt && (await otherAdministrators(tx, person.id)) === 0)
    throw new Problem('last-administrator');
}
