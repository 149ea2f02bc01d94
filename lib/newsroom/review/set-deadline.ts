import { writeAudit } from '@/lib/data/write/audit';
import { type Deadline, readDeadline, writeDeadline } from '@/lib/data/write/deadlines';
import { siteZone } from '@/lib/data/write/find-site';
import { lockStory } from '@/lib/data/write/find-story';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import type { DeadlineRequest } from '@/lib/document/shapes/story-review';
import { typedTime } from '@/lib/kit/local-instant';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from '../context';
import { whenMeant } from '../when-meant';
import { planReminders } from './plan-reminders';

type Typed = DeadlineRequest['time'];

// By the clocks as they are now: it may have been typed in another zone.
const typedOf = (deadline: Deadline | null, zone: string): Typed =>
  deadline && typedTime(deadline.at.toISOString(), zone);

/**
 * Says by when a story has to be ready, by the newsroom's clocks, or that it has no deadline. Whoever writes it is reminded.
 * @returns the deadline before, as one would type it now, for an undo
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`; those of `whenMeant`
 */
export async function setDeadline(
  { viewer, now }: NewsroomContext,
  { storyId, time }: DeadlineRequest,
): Promise<{ before: Typed }> {
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.deadline', storySubject(story));
    if (story.status === 'killed') throw new Problem('wrong-state', { status: story.status });
    const at = now();
    const zone = await siteZone(tx);
    const before = await readDeadline(tx, storyId);
    const next = time && {
      wall: time.wall,
      zone,
      second: time.turn === 'second',
      at: whenMeant(time, zone, at),
    };
    if (!before && !next) return { before: null };
    await writeDeadline(tx, storyId, next);
    await planReminders(tx, storyId, next?.at ?? null, at);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: next ? 'story.deadline.set' : 'story.deadline.clear',
      subjectKind: 'story',
      subjectId: storyId,
      detail: {
        before: before?.at.toISOString() ?? null,
        ...(next && { at: next.at.toISOString(), wall: next.wall, zone }),
      },
    });
    await tellStory(tx, storyId);
    return { before: typedOf(before, zone) };
  });
}
