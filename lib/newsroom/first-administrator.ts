import { writeAudit } from '@/lib/data/write/audit';
import { hasAdministrator, makeAdministrator } from '@/lib/data/write/people';
import { inTransaction } from '@/lib/data/write/transaction';

/**
 * Adds the newsroom's first administrator, unless there is one. Nobody is signed in yet, so this is the one use case
 * without a viewer; only the start-up script calls it. Whoever has the e-mail address already (all administrators were
 * disabled, say) becomes administrator with the new password: the person who starts the server owns it.
 * @returns the person's id, or null when there was an administrator already
 */
export async function addFirstAdministrator(
  person: { email: string; name: string; passwordHash: string },
  now: Date,
): Promise<string | null> {
  return inTransaction(async (tx) => {
    if (await hasAdministrator(tx)) return null;
    const id = await makeAdministrator(tx, person);
    await writeAudit(tx, {
      at: now,
      personId: id,
      verb: 'person.first-administrator',
      subjectKind: 'person',
      subjectId: id,
    });
    return id;
  });
}
