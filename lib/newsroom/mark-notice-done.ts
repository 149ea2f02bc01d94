import { markNoticeDone as mark, ownerOfNotice, storyOfNotice } from '@/lib/data/write/notices';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
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
    const owner = isId(id) ? await ownerOfNotice(tx, id) : undefined;
    if (owner && owner !== viewer.id) throw new Problem('not-found');
    const story = isId(id) ? await storyOfNotice(tx, id) : null;
    if (owner) {
      // One's own is one's own to deal with.
    } else if (story) assertCan(viewer, 'story.publish', story);
    else assertCan(viewer, 'photo.rights');
    const by = done ? { personId: viewer.id, at: now() } : null;
    if (!(isId(id) && (await mark(tx, id, by)))) throw new Problem('not-found');
  });
}
