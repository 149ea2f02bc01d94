import { writeAudit } from '@/lib/data/write/audit';
import { forgetDueUnlessTaken, planDue } from '@/lib/data/write/due';
import { siteZone } from '@/lib/data/write/find-site';
import { lockStory, readContent, type StoryHead } from '@/lib/data/write/find-story';
import {
  insertSchedule,
  type PlanSubject,
  plannedFor,
  replaceableFor,
  settleSchedules,
} from '@/lib/data/write/schedules';
import { markScheduled } from '@/lib/data/write/story-status';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { lockUpdate } from '@/lib/data/write/updates';
import type { Planned, ScheduleRequest } from '@/lib/document/shapes/schedule';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';
import { judgeStory, judgeUpdate, passPreflight } from './judge';
import { assertNoEmbargo } from './keep-embargo';
import { openUpdate } from './open-update';
import { parseRedirectTarget } from './redirect-target';
import { whenMeant } from './when-meant';

/** What one must be allowed to do now to plan it. */
const verbOf = ({ verb }: { verb: 'publish' | 'unpublish' }) => `story.${verb}` as const;

/**
 * Plans that a story, the changes of one, or an update of it go out at a time of the newsroom's clocks, or that it is taken down then;
 * in place of what was planned of the same kind. What goes out is what stands there at that moment: preflight runs
 * now, so that nobody goes home with something to fix, and again then.
 * @returns the plan's id and its instant
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`, `embargoed`, `preflight-failed`, `address-refused`; those of `whenMeant`
 */
export async function scheduleStory(
  context: NewsroomContext,
  { storyId, planned, wall, turn }: ScheduleRequest,
): Promise<{ id: string; dueAt: Date }> {
  const { viewer } = context;
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    await assertMayPlan(tx, context, story, planned);
    const at = context.now();
    const zone = await siteZone(tx);
    const dueAt = whenMeant({ wall, turn }, zone, at);
    // What comes at its very end is in time.
    if (planned.verb !== 'unpublish') await assertNoEmbargo(tx, storyId, dueAt);
    await assertPossible(tx, story, planned, at);
    await callOff(tx, storyId, planned, at);
    const id = newId();
    const second = turn === 'second';
    await insertSchedule(tx, {
      id,
      storyId,
      planned,
      wall,
      zone,
      second,
      dueAt,
      createdById: viewer.id,
      createdAt: at,
    });
    await planDue(tx, { kind: 'schedule', subjectId: id, dueAt, detail: {} });
    if (planned.verb === 'publish' && !story.path) await markScheduled(tx, storyId);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'story.schedule',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { ...planned, wall, zone, dueAt: dueAt.toISOString() },
    });
    await tellStory(tx, storyId);
    return { id, dueAt };
  });
}

/**
 * Refuses whoever may not do now what is planned for a story that is held.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function assertMayPlan(
  tx: Transaction,
  context: NewsroomContext,
  story: StoryHead,
  planned: Planned,
): Promise<void> {
  // Of posts others than the story's author may have a say.
  if (planned.verb === 'update') await openUpdate(tx, context, planned.updateId, 'release');
  else assertCan(context.viewer, verbOf(planned), storySubject(story));
}

async function assertPossible(tx: Transaction, story: StoryHead, planned: Planned, at: Date): Promise<void> {
  if (story.status === 'killed') throw new Problem('wrong-state', { status: story.status });
  if (planned.verb === 'publish') {
    const { open } = await judgeStory(tx, story.id, await readContent(tx, story.id), at);
    passPreflight(open);
    return;
  }
  if (planned.verb === 'update') {
    const update = await lockUpdate(tx, planned.updateId);
    if (update?.storyId !== story.id) throw new Problem('not-found');
    if (!story.path) throw new Problem('wrong-state', { status: story.status });
    passPreflight((await judgeUpdate(tx, update, at)).open);
    return;
  }
  const comes = (await plannedFor(tx, story.id)).some((other) => other.planned.verb === 'publish');
  if (!story.path && !comes) throw new Problem('wrong-state', { status: story.status });
  if (planned.answer === 'redirect' && !parseRedirectTarget(planned.target)) {
    throw new Problem('address-refused', { field: 'target' });
  }
}

/** Forgets what was planned of a kind for a story that is held, or failed: something else has taken its place. */
export async function callOff(
  tx: Transaction,
  storyId: string,
  subject: PlanSubject,
  at: Date,
): Promise<void> {
  const ids = await replaceableFor(tx, storyId, subject);
  await settleSchedules(tx, ids, { state: 'cancelled', at });
  await forgetDueUnlessTaken(tx, ids, 'schedule');
}
