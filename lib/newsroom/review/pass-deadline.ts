import { type DueItem, finishDue } from '@/lib/data/write/due';
import { lockStory } from '@/lib/data/write/find-story';
import { settleNotices } from '@/lib/data/write/notices';
import { tellStory } from '@/lib/data/write/tell-story';
import { isUnready } from '@/lib/document/shapes/story-review';
import type { DueWork } from '../due-work';
import { holdersOf, tellPeople, tellReviewers } from '../notices/tell-people';

/**
 * A story's deadline is near, or has passed: whoever holds it is told, and of one that has passed those who may approve it
 * too, unless it is ready or has another deadline by now.
 */
export async function passDeadline({ tx, at }: DueWork, item: DueItem & { kind: 'deadline' }): Promise<void> {
  const { subjectId, detail } = item;
  const story = await lockStory(tx, subjectId);
  if (story?.deadlineAt?.toISOString() === detail.deadline && isUnready(story.status)) {
    const news = { story, byId: null, at, happensAt: story.deadlineAt };
    if (detail.stage === 'near') {
      // Nobody is warned of what has passed while no worker ran.
      if (at < story.deadlineAt) await tellPeople(tx, holdersOf(story), { kind: 'deadline-near', ...news });
    } else {
      await settleNotices(tx, story.id, ['deadline-near'], { personId: null, at });
      await tellReviewers(tx, { kind: 'deadline-passed', ...news }, holdersOf(story));
    }
    // Boards that are open show it as overdue.
    await tellStory(tx, story.id);
  }
  await finishDue(tx, item.id);
}
