import { writeAudit } from '@/lib/data/write/audit';
import { lockStory } from '@/lib/data/write/find-story';
import { findStoryChange, writeHidden } from '@/lib/data/write/story-changes';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';

/** How long the reason may be that readers are given. */
export const longestHideReason = 300;

interface HideRequest {
  /** Of the change. */
  id: string;
  /** Why readers aren't shown it, in words for them; null shows it again. */
  reason: string | null;
}

/**
 * Takes what a change was out of a story's public history, where the reason stands in its place, or shows it again. That
 * and when there was a change stays. No page with it is served again.
 * @throws Problem `not-found`, `not-allowed`; `reason-missing` for no reason or an endless one
 */
export async function hideChange({ viewer, now }: NewsroomContext, request: HideRequest): Promise<void> {
  const reason = request.reason?.trim() ?? null;
  if (reason !== null && (!reason || reason.length > longestHideReason)) {
    throw new Problem('reason-missing', { limit: longestHideReason });
  }
  await inTransaction(async (tx) => {
    const change = isId(request.id) ? await findStoryChange(tx, request.id) : null;
    const story = change && (await lockStory(tx, change.storyId));
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.history', storySubject(story));
    const at = now();
    await writeHidden(tx, change.id, reason === null ? null : { reason, at, byId: viewer.id });
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: reason === null ? 'story.history.show' : 'story.history.hide',
      subjectKind: 'story',
      subjectId: story.id,
      detail: { change: change.id, version: change.version, reason: reason ?? change.hiddenReason },
    });
  });
}
