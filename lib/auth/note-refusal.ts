import { writeAudit } from '@/lib/data/write/audit';
import { inTransaction } from '@/lib/data/write/transaction';

/**
 * Notes in the log that a sign-in was refused, as whom if somebody has such an account. What was typed is never kept: it may
 * be a password in the wrong field. It takes as long for nobody as for somebody.
 */
export async function noteRefusal(
  personId: string | null,
  what: 'password' | 'code' | 'passkey' | 'copied-passkey',
  now: Date,
): Promise<void> {
  const about = personId
    ? ({ subjectKind: 'person', subjectId: personId, verb: 'person.sign-in.refused' } as const)
    : ({ subjectKind: 'site', subjectId: '1', verb: 'site.sign-in.refused' } as const);
  await inTransaction((tx) => writeAudit(tx, { at: now, personId: null, ...about, detail: { what } }));
}
