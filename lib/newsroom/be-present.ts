import { findSubject } from '@/lib/data/write/find-story';
import { dropPresence, holdPresence, sweepPresence } from '@/lib/data/write/presence';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

export interface PresenceRequest {
  storyId: string;
  /** The page's own id, made by the client. */
  pageId: string;
  place: string;
  /** The page is being left: colleagues are told at once, and nothing waits for the lease to run out. */
  leaving: boolean;
}

/**
 * Says that a page has a story open, or no longer. Colleagues are told when somebody comes, goes or moves on to another
 * place, not of every renewal; leases that ran out are swept on the way. It stops nobody from writing, and writes
 * nothing to the story.
 * @throws Problem `not-found`; `bad-request` when the page's id is another page's
 */
export async function bePresent(
  { viewer }: Pick<NewsroomContext, 'viewer'>,
  { storyId, pageId, place, leaving }: PresenceRequest,
): Promise<void> {
  if (!isId(storyId)) throw new Problem('not-found');
  await inTransaction(async (tx) => {
    const story = await findSubject(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.read', story);
    const page = { id: pageId, storyId, personId: viewer.id };
    const held = leaving ? null : await holdPresence(tx, { ...page, place });
    if (held === 'taken') throw new Problem('bad-request', { field: 'pageId' });
    const gone = leaving && (await dropPresence(tx, page));
    const swept = await sweepPresence(tx, storyId);
    if (held === 'new' || gone || swept) await tellStory(tx, storyId);
  });
}
