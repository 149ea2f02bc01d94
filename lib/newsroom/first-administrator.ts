import { writeAudit } from '@/lib/data/write/audit';
import { addPerson, hasAdministrator } from '@/lib/data/write/people';
import { inTransaction } from '@/lib/data/write/transaction';

/**
 * Adds the newsroom's first administrator, unless there is one. Nobody is signed in yet, so this is the one use case
 * without a viewer; only the start-up script calls it.
 * @returns the person's id, or null when there was an administrator already
 */
export async function addFirstAdministrator(
  person: { email: string; name: string; passwordHash: string },
  now: Date,
): Promise<string | null> {
  if (await hasAdministrator()) return null;
  const id = await addPerson({ ...person, role: 'admin' });
  await inTransaction((tx) =>
    writeAudit(tx, {
      at: now,
      personId: id,
      verb: 'person.first-administrator',
      subjectKind: 'person',
      subjectId: id,
    }),
  );
  return id;
}
