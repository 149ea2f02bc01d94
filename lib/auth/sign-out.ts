import { writeAudit } from '@/lib/data/write/audit';
import { endSession } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';
import { tokenHash } from '@/lib/kit/secret-token';

/** Ends the session of a token, and notes it in the log; nothing where it has ended before. */
export async function signOut(token: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const personId = await endSession(tx, tokenHash(token), now);
    if (!personId) return;
    const line = { at: now, personId, subjectKind: 'person', subjectId: personId } as const;
    await writeAudit(tx, { ...line, verb: 'person.sign-out' });
  });
}
