import { insertUpdate } from '@/lib/data/write/begin-update';
import { lockStory } from '@/lib/data/write/find-story';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { lockUpdate } from '@/lib/data/write/updates';
import { type UpdateKind, updateKinds } from '@/lib/document/shapes/update-kind';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';

/**
 * Begins an update, correction, clarification or editor's note of a published story, under an id made by the client. Readers see nothing yet.
 * @throws Problem `bad-request`, `not-found`, `not-allowed`; `wrong-state` when the story isn't published
 */
export async function createUpdate(
  { viewer, now }: NewsroomContext,
  request: { id: string; storyId: string; kind: UpdateKind },
): Promise<void> {
  const { id, storyId, kind } = request;
  if (!isId(id) || !isId(storyId)) throw new Problem('bad-request', { field: 'id' });
  if (!updateKinds.includes(kind)) throw new Problem('bad-request', { field: 'kind' });
  await inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.update', storySubject(story));
    if (!story.path) throw new Problem('wrong-state', { status: story.status });
    await insertUpdate(tx, { id, storyId, kind, authorId: viewer.id, at: now() });
    const update = await lockUpdate(tx, id);
    if (update?.storyId !== storyId) throw new Problem('not-found');
    await tellStory(tx, storyId);
  });
}
