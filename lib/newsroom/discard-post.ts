import { markDiscarded } from '@/lib/data/write/live-posts';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openUpdate } from './open-update';
import { auditUpdate } from './update-steps';

/**
 * Puts a live post aside that readers never had, or takes it up again. Its words stay stored.
 * @throws Problem `not-found`, `not-allowed`; `wrong-state` for one that went out
 */
export async function discardPost(
  context: NewsroomContext,
  { id, discarded }: { id: string; discarded: boolean },
): Promise<void> {
  await inTransaction(async (tx) => {
    const { update } = await openUpdate(tx, context, id, 'write');
    if (update.kind !== 'live_post') throw new Problem('not-found');
    if (update.publishedVersion !== null) throw new Problem('wrong-state', { status: update.status });
    if ((update.status === 'withdrawn') === discarded) return;
    await markDiscarded(tx, id, discarded);
    await auditUpdate(tx, context, update, context.now(), discarded ? 'discard' : 'take-up');
    await tellStory(tx, update.storyId);
  });
}
