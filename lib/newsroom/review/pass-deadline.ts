import { type DueItem, finishDue } from '@/lib/data/write/due';
import { lockStory } from '@/lib/data/write/find-story';
import { tellStory } from '@/lib/data/write/tell-story';
import type { DueWork } from '../due-work';

/** Where a story stands that is not ready: approved or on its way to readers it has kept its deadline. */
const unready: readonly string[] = ['draft', 'in_review', 'returned'];

/** A story's deadline is near, or has passed: those whom it concerns are told, unless it is ready or has another one by now. */
export async function passDeadline({ tx }: DueWork, item: DueItem & { kind: 'deadline' }): Promise<void> {
  const { subjectId, detail } = item;
  const story = await lockStory(tx, subjectId);
  if (story?.deadlineAt?.toISOString() === detail.deadline && unready.includes(story.status)) {
    // Boards that are open show it as overdue.
    await tellStory(tx, story.id);
  }
  await finishDue(tx, item.id);
}
