import { findSubject } from '@/lib/data/write/find-story';
import { askForReceipt } from '@/lib/data/write/receipts';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId, newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Has it looked again what readers get of a story, as after a publication.
 * @throws Problem `not-found`
 */
export async function lookAgain(
  { viewer, now }: NewsroomContext,
  { storyId }: { storyId: string },
): Promise<void> {
  await inTransaction(async (tx) => {
    const story = isId(storyId) ? await findSubject(tx, storyId) : null;
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.read', story);
    await askForReceipt(tx, { id: newId(), storyId }, now());
    await tellStory(tx, storyId);
  });
}
