import { writeAudit } from '@/lib/data/write/audit';
import { lockPerson, personSubject } from '@/lib/data/write/person-rows';
import { distrustBrowsers } from '@/lib/data/write/second-factor';
import { endSessionsOf } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Ends one session of somebody, or, without `sessionId`, all: one's own, or those of whom one may lock out. Whatever they have
 * open ends with the next request, streams at once; and
 * browsers that were trusted have to show a code again: whoever does this may have lost one.
 * @returns how many there were
 * @throws Problem `not-found`, `not-allowed`
 */
export async function endSessions(
  { viewer, now }: NewsroomContext,
  { personId, sessionId }: { personId: string; sessionId: string | null },
): Promise<number> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    if (!person) throw new Problem('not-found');
    if (personId !== viewer.id) assertCan(viewer, 'person.sessions', personSubject(person));
    const at = now();
    const ended = await endSessionsOf(tx, personId, at, sessionId ? { only: sessionId } : {});
    if (sessionId && ended === 0) throw new Problem('not-found');
    await distrustBrowsers(tx, personId);
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: personId } as const;
    await writeAudit(tx, { ...line, verb: 'person.session.end', detail: { ended, all: sessionId === null } });
    return ended;
  });
}
