import { pinnedPosts, writeKey, writePinned } from '@/lib/data/write/live-posts';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import type { UpdateRecord } from '@/lib/data/write/updates';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openUpdate } from './open-update';
import { auditUpdate } from './update-steps';

/** More would push the news off the screen. */
export const mostPinned = 5;

/** A post that readers see, or that waits to go out, for somebody who may have posts go out. */
async function openPost(tx: Transaction, context: NewsroomContext, id: string): Promise<UpdateRecord> {
  const { update } = await openUpdate(tx, context, id, 'release');
  if (update.kind !== 'live_post') throw new Problem('not-found');
  return update;
}

/**
 * Makes a post stand on top of its live story, at `place` among those that do (0: the first), or no longer (null).
 * @throws Problem `not-found`, `not-allowed`; `wrong-state` for a post that readers don't see; `too-many-pinned`
 */
export async function pinPost(
  context: NewsroomContext,
  { id, place }: { id: string; place: number | null },
): Promise<void> {
  await inTransaction(async (tx) => {
    const post = await openPost(tx, context, id);
    if (place !== null && post.status !== 'published') {
      throw new Problem('wrong-state', { status: post.status });
    }
    const before = await pinnedPosts(tx, post.storyId);
    const others = before.filter((other) => other !== id);
    const after = place === null ? others : others.toSpliced(Math.max(0, place), 0, id);
    if (after.length > mostPinned) throw new Problem('too-many-pinned', { most: mostPinned });
    if (after.join() === before.join()) return;
    await writePinned(tx, post.storyId, after);
    await auditUpdate(tx, context, post, context.now(), place === null ? 'unpin' : 'pin');
    await tellStory(tx, post.storyId);
  });
}

/**
 * Counts a post among the key events of its live story, or no longer.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function markKeyPost(
  context: NewsroomContext,
  { id, key }: { id: string; key: boolean },
): Promise<void> {
  await inTransaction(async (tx) => {
    const post = await openPost(tx, context, id);
    if (post.key === key) return;
    await writeKey(tx, id, key);
    await auditUpdate(tx, context, post, context.now(), key ? 'key' : 'unkey');
    await tellStory(tx, post.storyId);
  });
}
