import { addJob } from '@/lib/data/write/add-job';
import { lockWatched, orderLook } from '@/lib/data/write/embed-watch';
import { inTransaction } from '@/lib/data/write/transaction';
import { confirmAfter } from '@/lib/embeds/watch-rule';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Has the worker look at a post now. Somebody who asks for a second look has seen the first: it counts as if the time
 * between the two had passed. A server that asked to be left alone is.
 * @throws Problem `not-found` for an address that no published story shows, `not-allowed`
 */
export async function lookNow(
  { viewer, now }: NewsroomContext,
  { address }: { address: string },
): Promise<void> {
  assertCan(viewer, 'link.check');
  await inTransaction(async (tx) => {
    const before = await lockWatched(tx, address);
    if (!before) throw new Problem('not-found');
    const at = now();
    await orderLook(tx, address, at, new Date(at.getTime() - confirmAfter));
    await addJob(tx, 'watch-embeds', {}, { subject: 'now', maxAttempts: 1 });
  });
}
