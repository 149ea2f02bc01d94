import { writeAudit } from '@/lib/data/write/audit';
import { type DueItem, finishDue, waitDue } from '@/lib/data/write/due';
import { plannedFor, type Schedule, settleSchedules } from '@/lib/data/write/schedules';
import { markUnscheduled } from '@/lib/data/write/story-status';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { lockUpdate } from '@/lib/data/write/updates';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import type { DueWork } from './due-work';
import { tellDesk } from './notices/tell-desk';
import { openSchedule } from './open-schedule';
import { publishWithin } from './publish-story';
import { publishUpdateWithin } from './publish-update';
import { unpublishWithin } from './unpublish-story';

/** How long something waits for what was planned before it, in milliseconds. */
const turn = 500;

/** Whoever planned it acts, with what they may do by now. @throws Problem `not-allowed` for somebody who has left */
function actingFor({ by }: Schedule, at: Date): NewsroomContext {
  if (by.disabledAt) throw new Problem('not-allowed');
  const { id, name, role, sectionIds } = by;
  return { viewer: { id, name, role, sectionIds, sessionId: '' }, now: () => at };
}

/**
 * Does what was planned for a story at this time, in the transaction that holds it. Nothing when it was called off
 * meanwhile. Of several that are late the one that was planned first goes first, whichever worker is quicker.
 * @throws Problem whatever publishing or taking down by hand is refused with
 */
export async function doSchedule({ tx, at, note }: DueWork, item: DueItem): Promise<void> {
  const opened = await openSchedule(tx, item.subjectId);
  if (opened?.schedule.state !== 'planned') return finishDue(tx, item.id);
  const { story, schedule } = opened;
  const [first] = await plannedFor(tx, story.id);
  if (first && first.dueAt < schedule.dueAt) return waitDue(tx, item.id, new Date(at.getTime() + turn));
  await settleSchedules(tx, [schedule.id], { state: 'done', at });
  const context = actingFor(schedule, at);
  const { planned } = schedule;
  if (planned.verb === 'publish') {
    const { substantive } = planned;
    await publishWithin({ tx, note }, context, { id: story.id, version: story.version, substantive });
  } else if (planned.verb === 'update') {
    const id = planned.updateId;
    const { version } = (await lockUpdate(tx, id)) ?? {};
    if (version === undefined) throw new Problem('not-found');
    await publishUpdateWithin({ tx, note }, context, { id, version });
  } else {
    const { answer, target } = planned;
    await unpublishWithin({ tx, note }, context, { id: story.id, answer, target });
  }
  await finishDue(tx, item.id);
}

/**
 * Notes that what was planned can't happen: the story stays as it is, and the desk is told why.
 * @param problem why, by its code
 */
export async function failSchedule(item: DueItem, problem: Problem, at: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const opened = await openSchedule(tx, item.subjectId);
    // Another worker may have come to the same end.
    if (opened?.schedule.state !== 'planned') return;
    const { story, schedule } = opened;
    await settleSchedules(tx, [schedule.id], { state: 'failed', at, problem: problem.code });
    await tellDesk(tx, {
      kind: 'schedule-failed',
      scheduleId: schedule.id,
      at,
      happensAt: schedule.dueAt,
    });
    if (schedule.planned.verb === 'publish') await markUnscheduled(tx, story.id);
    await writeAudit(tx, {
      at,
      personId: schedule.by.id,
      verb: 'story.schedule.fail',
      subjectKind: 'story',
      subjectId: story.id,
      detail: { ...schedule.planned, wall: schedule.wall, zone: schedule.zone, problem: problem.code },
    });
    await tellStory(tx, story.id);
    await finishDue(tx, item.id);
  });
}
