import { markHandedIn, pinnedPosts, writeKey, writePinned } from '@/lib/data/write/live-posts';
import { tellStory } from '@/lib/data/write/tell-story';
import type { Transaction } from '@/lib/data/write/transaction';
import type { UpdateRecord } from '@/lib/data/write/updates';
import type { PostSent } from '@/lib/document/shapes/live-desk';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openUpdate } from './open-update';
import { mostPinned } from './pin-post';
import { inPublication } from './publish-photo-files';
import { releaseWithin } from './release-update';
import { staleUpdate } from './save-update';
import { auditUpdate } from './update-steps';

export interface PostSending {
  id: string;
  storyId: string;
  /** The version that the person saw. */
  version: number;
  /** Whether it goes out, or waits until somebody releases it. */
  release: boolean;
  /** Whether it is a key event. */
  key: boolean;
  /** Whether it is to stand on top, first of all. */
  pin: boolean;
}

/**
 * Sends a live post that is stored: it goes out, or it waits for somebody who may release it. Sent twice, it is sent
 * once, and posts of several people go out in the order in which they come.
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `wrong-state`, `coverage-ended`, `too-many-pinned`;
 * `preflight-failed` with the findings
 */
export async function sendLivePost(context: NewsroomContext, request: PostSending): Promise<PostSent> {
  return inPublication(async (tx, note) => {
    const { id, storyId, version, release } = request;
    const { story, update } = await openUpdate(tx, context, id, release ? 'release' : 'write');
    if (update.storyId !== storyId || update.kind !== 'live_post') throw new Problem('not-found');
    // Its answer was lost: it is out already, and perhaps somebody has changed it since.
    const isOut = update.publishedVersion !== null && update.publishedVersion >= version;
    if (isOut && update.status === 'published') return sentOf(update);
    if (update.version !== version) throw await staleUpdate(tx, version, update);
    if (!release) return handIn(tx, context, update);
    const at = context.now();
    if (update.key !== request.key) await writeKey(tx, id, request.key);
    const then = { ...context, now: () => at };
    const publishedAt = await releaseWithin({ tx, note }, then, { story, update });
    if (request.pin && update.pinned === null) await pinFirst(tx, update);
    return sentOf({ ...update, status: 'published', publishedAt });
  });
}

const sentOf = ({ status, version, publishedAt }: UpdateRecord): PostSent => ({
  status,
  version,
  publishedAt: publishedAt?.toISOString() ?? null,
});

async function pinFirst(tx: Transaction, { storyId, id }: UpdateRecord): Promise<void> {
  const pinned = await pinnedPosts(tx, storyId);
  if (pinned.length >= mostPinned) throw new Problem('too-many-pinned', { most: mostPinned });
  await writePinned(tx, storyId, [id, ...pinned]);
}

async function handIn(tx: Transaction, context: NewsroomContext, post: UpdateRecord): Promise<PostSent> {
  if (post.status !== 'draft') throw new Problem('wrong-state', { status: post.status });
  if (post.handedInAt) return sentOf(post);
  await markHandedIn(tx, post.id, context.now());
  await auditUpdate(tx, context, post, context.now(), 'hand-in');
  await tellStory(tx, post.storyId);
  return sentOf(post);
}
