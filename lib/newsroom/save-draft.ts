import { lockStory } from '@/lib/data/write/find-story';
import { storeBranch } from '@/lib/data/write/store-branch';
import { inTransaction } from '@/lib/data/write/transaction';
import type { DraftSave, DraftSaved } from '@/lib/document/shapes/desk-story';
import { isProblem, Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';
import { storeDraft } from './store-draft';

/**
 * Stores a working copy by compare and swap. The same save id is answered with the same version however often it is
 * sent, so a client whose answer was lost just sends again. What readers see doesn't change. A save that comes too late
 * is stored beside the story as a branch, and refused.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`; `stale-version` with the current version when somebody
 * else was first; `save-id-reused` when the id was another save's
 */
export async function saveDraft(
  context: NewsroomContext,
  storyId: string,
  save: DraftSave,
): Promise<DraftSaved> {
  const answer = await inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(context.viewer, 'story.save', storySubject(story));
    return storeDraft(tx, context, story, save).catch(async (error: unknown) => {
      if (!isProblem(error, 'stale-version')) throw error;
      const { fields, document, ...envelope } = save;
      const owner = { ownerKind: 'story', ownerId: storyId, storyId, authorId: context.viewer.id } as const;
      await storeBranch(tx, { ...owner, ...envelope, fields, document, at: context.now() });
      return error;
    });
  });
  // Only now, when what came too late is stored for good.
  if (isProblem(answer)) throw answer;
  return answer;
}
