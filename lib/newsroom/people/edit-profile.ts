import { writeAudit } from '@/lib/data/write/audit';
import { chooseAuthorSlug, writeByline } from '@/lib/data/write/bylines-of-people';
import { lockPerson, personSubject, writePerson } from '@/lib/data/write/person-rows';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import { slugFrom } from '@/lib/kit/slug-from';
import type { Profile } from '@/lib/policy/person-requests';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Changes somebody's name and the byline that readers know them by; makes the byline where there is none. A byline that
 * exists stays, whatever is left out: stories carry it.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function editProfile(
  { viewer, now }: NewsroomContext,
  { id, name, byline }: Profile,
): Promise<void> {
  await inTransaction(async (tx) => {
    const person = await lockPerson(tx, id);
    if (!person) throw new Problem('not-found');
    assertCan(viewer, 'person.profile', personSubject(person));
    await writePerson(tx, id, { name });
    if (byline)
      await writeByline(tx, id, byline, await chooseAuthorSlug(tx, slugFrom(byline.name) || 'author'));
    const detail = { before: { name: person.name }, after: { name, byline: byline?.name ?? null } };
    const line = { at: now(), personId: viewer.id, subjectKind: 'person', subjectId: id } as const;
    await writeAudit(tx, { ...line, verb: 'person.profile', detail });
  });
}
