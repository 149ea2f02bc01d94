import { writeAudit } from '@/lib/data/write/audit';
import { forgetDueUnlessTaken } from '@/lib/data/write/due';
import { plannedFor, settleSchedules } from '@/lib/data/write/schedules';
import { markUnscheduled } from '@/lib/data/write/story-status';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openSchedule } from './open-schedule';
import { assertMayPlan } from './schedule-story';

/**
 * Calls off what was planned for a story.
 * @throws Problem `not-found`, `not-allowed`; `wrong-state` when it has happened or was called off
 */
export async function cancelSchedule(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  const { viewer, now } = context;
  await inTransaction(async (tx) => {
    const opened = await openSchedule(tx, id);
    if (!opened) throw new Problem('not-found');
    const { story, schedule } = opened;
    const storyId = story.id;
    await assertMayPlan(tx, context, story, schedule.planned);
    if (schedule.state !== 'planned') throw new Problem('wrong-state', { status: schedule.state });
    const at = now();
    await settleSchedules(tx, [id], { state: 'cancelled', at });
    await forgetDueUnlessTaken(tx, [id], 'schedule');
    const left = await plannedFor(tx, storyId);
    if (!left.some(({ planned }) => planned.verb === 'publish')) await markUnscheduled(tx, storyId);
    const { wall, zone } = schedule;
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'story.unschedule',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { ...schedule.planned, wall, zone },
    });
    await tellStory(tx, storyId);
  });
}
