import { inTransaction } from '@/lib/data/write/transaction';
import { insertUpdate, lockUpdate } from '@/lib/data/write/updates';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openCoverage } from './live-steps';
import { saveUpdate, type UpdateSave } from './save-update';

/**
 * Stores the working copy of a live post by compare and swap, and begins the post with its first save: whoever writes
 * without a connection makes its id, and the first thing that arrives makes it. Readers see nothing of it.
 * @throws Problem `bad-request`, `not-found`, `not-allowed`, `stale-version`, `save-id-reused`
 */
export async function saveLivePost(
  context: NewsroomContext,
  { id, storyId }: { id: string; storyId: string },
  save: UpdateSave,
): Promise<DraftSaved> {
  if (!isId(id)) throw new Problem('bad-request', { field: 'id' });
  await inTransaction(async (tx) => {
    await openCoverage(tx, context, storyId, 'live.write');
    const authorId = context.viewer.id;
    await insertUpdate(tx, { id, storyId, kind: 'live_post', authorId, at: context.now() });
    const post = await lockUpdate(tx, id);
    if (post?.storyId !== storyId || post.kind !== 'live_post') throw new Problem('not-found');
  });
  return saveUpdate(context, id, save);
}
