import { insertUpdate } from '@/lib/data/write/begin-update';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { lockUpdate } from '@/lib/data/write/updates';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { isId } from '@/lib/kit/ids';
import { isProblem, Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { liveSubject } from '@/lib/policy/story-subject';
import type { NewsroomContext } from './context';
import { openCoverage } from './live-steps';
import { storeOrSetAside, type UpdateSave } from './save-update';

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
  const answer = await inTransaction(async (tx) => {
    const { story, reporting } = await openCoverage(tx, context, storyId, 'live.write');
    const { viewer } = context;
    const post = (await lockUpdate(tx, id)) ?? (await begin(tx, context, { id, storyId }));
    if (post?.storyId !== storyId || post.kind !== 'live_post') throw new Problem('not-found');
    // Whoever may only write drafts writes none but their own.
    const isOwn = post.authorId === viewer.id;
    if (!isOwn && !can(viewer, 'live.post', liveSubject(story, reporting))) throw new Problem('not-allowed');
    return storeOrSetAside(tx, context, post, save);
  });
  // Only now, when what came too late is stored for good.
  if (isProblem(answer)) throw answer;
  return answer;
}

async function begin(
  tx: Transaction,
  { viewer, now }: NewsroomContext,
  post: { id: string; storyId: string },
) {
  await insertUpdate(tx, { ...post, kind: 'live_post', authorId: viewer.id, at: now() });
  return lockUpdate(tx, post.id);
}
