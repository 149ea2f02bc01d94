import { movedDeadlines, readDeadline, writeDeadline } from '@/lib/data/write/deadlines';
import { moveDue } from '@/lib/data/write/due';
import { moveEmbargoes } from '@/lib/data/write/embargoes';
import { lockStory } from '@/lib/data/write/find-story';
import { dueOf, findSchedule, listPlannedIds, moveSchedule } from '@/lib/data/write/schedules';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { openSchedule } from './open-schedule';
import { planReminders } from './review/plan-reminders';

/**
 * Moves what is planned, the end of embargoes and deadlines to the instant that its wall time comes to by the zones' rules of today: where a law has changed
 * a zone since it was planned, six in the morning stays six in the morning.
 * @returns how many were moved
 */
export async function realignSchedules(now: () => Date = () => new Date()): Promise<number> {
  let moved = 0;
  for (const id of await listPlannedIds()) {
    moved += await inTransaction(async (tx) => {
      const known = await findSchedule(tx, id);
      if (!known || dueOf(known).getTime() === known.dueAt.getTime()) return 0;
      const opened = await openSchedule(tx, id);
      if (opened?.schedule.state !== 'planned') return 0;
      const dueAt = dueOf(opened.schedule);
      await moveSchedule(tx, id, dueAt);
      await moveDue(tx, id, dueAt);
      await tellStory(tx, opened.story.id);
      return 1;
    });
  }
  for (const storyId of await moveEmbargoes(now())) {
    await inTransaction((tx) => tellStory(tx, storyId));
    moved += 1;
  }
  for (const { storyId, before, at } of await movedDeadlines(now())) {
    moved += await inTransaction(async (tx) => {
      const story = await lockStory(tx, storyId);
      const deadline = await readDeadline(tx, storyId);
      // Somebody may have set another meanwhile.
      if (!deadline || story?.deadlineAt?.getTime() !== before.getTime()) return 0;
      await writeDeadline(tx, storyId, { ...deadline, at });
      await planReminders(tx, storyId, at, now());
      await tellStory(tx, storyId);
      return 1;
    });
  }
  return moved;
}
