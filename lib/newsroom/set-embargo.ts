import { writeAudit } from '@/lib/data/write/audit';
import { forgetDueUnlessTaken } from '@/lib/data/write/due';
import { clearEmbargo, embargoAt, writeEmbargo } from '@/lib/data/write/embargoes';
import { siteZone } from '@/lib/data/write/find-site';
import { lockStory } from '@/lib/data/write/find-story';
import { plannedFor, settleSchedules } from '@/lib/data/write/schedules';
import { markUnscheduled } from '@/lib/data/write/story-status';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import type { EmbargoRequest } from '@/lib/document/shapes/embargo';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';
import { reasonToBreak } from './keep-embargo';
import { whenMeant } from './when-meant';

/**
 * Sets, moves or lifts a story's embargo. Whoever may write the story may set one and move it to a later time; to end it
 * earlier, or to lift it, takes an editor and a reason. What was planned to go out before its end is called off.
 * @returns how many plans were called off
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`, `reason-missing`; those of `whenMeant`
 */
export async function setEmbargo(
  context: NewsroomContext,
  { storyId, time, note, reason }: EmbargoRequest,
): Promise<{ calledOff: number }> {
  const { viewer, now } = context;
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.embargo', storySubject(story));
    if (story.status === 'killed') throw new Problem('wrong-state', { status: story.status });
    const at = now();
    const zone = await siteZone(tx);
    const until = time && whenMeant(time, zone, at);
    const before = await embargoAt(tx, storyId, at);
    if (!before && !until) throw new Problem('wrong-state', { status: story.status });
    const sooner = before && (!until || until < before.until);
    const why = sooner ? reasonToBreak(context, story, reason) : '';
    let calledOff = 0;
    if (until) {
      const second = time.turn === 'second';
      const embargo = { storyId, wall: time.wall, zone, second, until, note: note.trim() };
      await writeEmbargo(tx, { ...embargo, setById: viewer.id, setAt: at });
      calledOff = await callOffBefore(tx, storyId, until, at);
    } else await clearEmbargo(tx, storyId);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: until ? 'story.embargo.set' : 'story.embargo.lift',
      subjectKind: 'story',
      subjectId: storyId,
      detail: {
        before: before?.until.toISOString() ?? null,
        until: until?.toISOString() ?? null,
        ...(time && { wall: time.wall, zone }),
        ...(note.trim() && { note: note.trim() }),
        ...(why && { reason: why }),
        ...(calledOff && { calledOff }),
      },
    });
    await tellStory(tx, storyId);
    return { calledOff };
  });
}

async function callOffBefore(tx: Transaction, storyId: string, until: Date, at: Date): Promise<number> {
  const planned = await plannedFor(tx, storyId);
  const early = planned.filter(({ planned: { verb }, dueAt }) => verb !== 'unpublish' && dueAt < until);
  const ids = early.map(({ id }) => id);
  await settleSchedules(tx, ids, { state: 'cancelled', at });
  await forgetDueUnlessTaken(tx, ids, 'schedule');
  if (early.some(({ planned: { verb } }) => verb === 'publish')) await markUnscheduled(tx, storyId);
  return ids.length;
}
