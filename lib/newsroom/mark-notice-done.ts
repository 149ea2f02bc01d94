import { findNotice, markNoticeDone as mark } from '@/lib/data/write/notices';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { noticeVerb } from '@/lib/policy/notice-verbs';
import { assertCan, type NewsroomContext } from './context';

/**
 * Notes that somebody has dealt with what the desk was told, or, with `done` false, that nobody has after all.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function markNoticeDone(
  { viewer, now }: NewsroomContext,
  { id, done }: { id: string; done: boolean },
): Promise<void> {
  await inTransaction(async (tx) => {
    const notice = isId(id) ? await findNotice(tx, id) : null;
    if (!notice) throw new Problem('not-found');
    const { kind, personId, story } = notice;
    // One's own is one's own to deal with, and nobody else's.
    if (personId !== viewer.id) {
      const verb = personId === null ? noticeVerb(kind) : null;
      if (!verb) throw new Problem('not-found');
      assertCan(viewer, verb, story ?? undefined);
    }
    await mark(tx, id, done ? { personId: viewer.id, at: now() } : null);
  });
}
