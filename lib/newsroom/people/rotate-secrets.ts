import { writeAudit } from '@/lib/data/write/audit';
import { resealSecrets } from '@/lib/data/write/reseal';
import { endAllSessions } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';

/**
 * Seals everything with the present secret and, where asked, signs everybody out. For the command of whoever runs the server:
 * it holds the secrets, so nothing is left to judge.
 * @returns how many values were sealed anew, and how many sessions ended
 * @throws Error when a value can't be opened: then nothing is changed
 */
export async function followNewSecrets(
  { signOutAll }: { signOutAll: boolean },
  at: Date,
): Promise<{ sealed: number; ended: number }> {
  return inTransaction(async (tx) => {
    const sealed = await resealSecrets(tx);
    const ended = signOutAll ? await endAllSessions(tx, at) : 0;
    const about = { subjectKind: 'site', subjectId: '1', verb: 'site.secrets' } as const;
    await writeAudit(tx, { at, personId: null, ...about, detail: { sealed, ended, signOutAll } });
    return { sealed, ended };
  });
}

/** Seals what an older version or a former secret left, when a process starts. Returns how many values there were. */
export function sealWhatIsOpen(): Promise<number> {
  return inTransaction(resealSecrets);
}
