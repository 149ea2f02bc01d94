import { storyRefs } from '@/blocks/story-refs';
import { lockStory, readContent, type StoryContent, type StoryHead } from '@/lib/data/write/find-story';
import { findSave, swapDraft } from '@/lib/data/write/swap-draft';
import { inTransaction } from '@/lib/data/write/transaction';
import { writeReferences } from '@/lib/data/write/write-references';
import type { DraftSave, DraftSaved } from '@/lib/document/shapes/desk-story';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * Stores a working copy by compare and swap. The same save id is answered with the same version however often it is
 * sent, so a client whose answer was lost just sends again. What readers see doesn't change.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`; `stale-version` with the current version when somebody
 * else was first; `save-id-reused` when the id was another save's
 */
export async function saveDraft(
  { viewer, now }: NewsroomContext,
  storyId: string,
  save: DraftSave,
): Promise<DraftSaved> {
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.save', { kind: 'story', createdById: story.createdById });
    if (story.status === 'killed') throw new Problem('wrong-state', { status: story.status });

    const known = await findSave(tx, { ...save, storyId });
    if (known && !known.same) throw new Problem('save-id-reused', { version: known.version });
    if (known) return { version: known.version, savedAt: known.savedAt.toISOString() };

    const at = now();
    const version = await swapDraft(tx, { ...save, storyId, personId: viewer.id, at });
    if (version === null) throw staleVersion(save.baseVersion, story, await readContent(tx, storyId));
    await writeReferences(
      tx,
      { ownerKind: 'story', ownerId: storyId, stage: 'working', storyId },
      storyRefs(save.fields, save.document),
    );
    return { version, savedAt: at.toISOString() };
  });
}

/** Carries the stored version along: the client holds its own, so a person can compare both. */
export function staleVersion(base: number, story: StoryHead, content: StoryContent): Problem {
  const { version, updatedBy, updatedAt } = story;
  return new Problem('stale-version', {
    base,
    current: { version, ...content, savedBy: updatedBy, savedAt: updatedAt.toISOString() },
  });
}
