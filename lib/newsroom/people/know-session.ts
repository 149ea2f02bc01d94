import { writeAudit } from '@/lib/data/write/audit';
import { knowSession as know } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from '../context';

/**
 * Notes that a sign-in from somewhere new was really the person's own. It can't be said there: whoever came in by a stolen
 * password would.
 * @throws Problem `not-oneself` in the very session, `not-found` for none that asks
 */
export async function knowSession(
  { viewer, now }: NewsroomContext,
  { sessionId }: { sessionId: string },
): Promise<void> {
  if (sessionId === viewer.sessionId) throw new Problem('not-oneself');
  await inTransaction(async (tx) => {
    if (!(await know(tx, viewer.id, sessionId))) throw new Problem('not-found');
    const line = { at: now(), personId: viewer.id, subjectKind: 'person', subjectId: viewer.id } as const;
    await writeAudit(tx, { ...line, verb: 'person.session.know' });
  });
}
