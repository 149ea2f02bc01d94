import { lockStory, type StoryHead } from '@/lib/data/write/find-story';
import type { Transaction } from '@/lib/data/write/transaction';
import { lockUpdate, storyOfUpdate, type UpdateRecord } from '@/lib/data/write/updates';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * An update and its story, both held, the story first (so that two transactions never wait for each other), for
 * somebody who may work on that story's updates.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function openUpdate(
  tx: Transaction,
  { viewer }: NewsroomContext,
  id: string,
): Promise<{ story: StoryHead; update: UpdateRecord }> {
  const storyId = isId(id) ? await storyOfUpdate(tx, id) : null;
  const story = storyId && (await lockStory(tx, storyId));
  if (!story) throw new Problem('not-found');
  assertCan(viewer, 'story.update', { kind: 'story', createdById: story.createdById });
  const update = await lockUpdate(tx, id);
  if (!update) throw new Problem('not-found');
  return { story, update };
}
