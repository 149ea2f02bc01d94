import { writeAudit } from '@/lib/data/write/audit';
import { distrustBrowsers } from '@/lib/data/write/second-factor';
import { endSessionsOf } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';
import type { NewsroomContext } from './context';

/** Ends every session of whoever asks, on every device, this one too. Returns how many there were. */
export async function signOutEverywhere({ viewer, now }: NewsroomContext): Promise<number> {
  return inTransaction(async (tx) => {
    const at = now();
    const ended = await endSessionsOf(tx, viewer.id, at);
    await distrustBrowsers(tx, viewer.id);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'person.sign-out-everywhere',
      subjectKind: 'person',
      subjectId: viewer.id,
      detail: { ended },
    });
    return ended;
  });
}
