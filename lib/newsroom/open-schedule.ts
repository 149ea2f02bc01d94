import { lockStory, type StoryHead } from '@/lib/data/write/find-story';
import { findSchedule, type Schedule, storyOfSchedule } from '@/lib/data/write/schedules';
import type { Transaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';

/** Something planned with its story, which is held; null where there is no such plan. */
export async function openSchedule(
  tx: Transaction,
  id: string,
): Promise<{ story: StoryHead; schedule: Schedule } | null> {
  const storyId = isId(id) ? await storyOfSchedule(tx, id) : null;
  const story = storyId ? await lockStory(tx, storyId) : null;
  const schedule = story ? await findSchedule(tx, id) : null;
  return story && schedule && { story, schedule };
}
