import { writeAudit } from '@/lib/data/write/audit';
import { siteZone } from '@/lib/data/write/find-site';
import { lockStory } from '@/lib/data/write/find-story';
import { moveFirstChange } from '@/lib/data/write/story-changes';
import { recordStoryEvent } from '@/lib/data/write/story-events';
import { correctFirstTime, publishedUpdateTimes } from '@/lib/data/write/story-status';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { earliestOf } from '@/lib/document/time-correction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';
import { assertWithin, type TimeCorrection, timeWanted } from './time-correction';
import { moveTimes } from './update-steps';

/**
 * Corrects when a live story was first published, or goes back to what the server's clock had said. It can't lie in the
 * future, nor after a change or an update of the story. Lists and feeds follow at once.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`, `time-out-of-bounds`; those of `instantMeant`
 */
export async function correctStoryTime(
  { viewer, now }: NewsroomContext,
  { id, time }: TimeCorrection,
): Promise<void> {
  await inTransaction(async (tx) => {
    const story = isId(id) ? await lockStory(tx, id) : null;
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.correct-time', storySubject(story));
    const { firstPublishedAt: from, clockedAt, substantiveAt } = story;
    if (!story.path || !from) throw new Problem('wrong-state', { status: story.status });
    const zone = await siteZone(tx);
    const to = timeWanted(time, zone, clockedAt);
    const updates = (await publishedUpdateTimes(tx, id)).map(({ publishedAt }) => publishedAt);
    assertWithin(to, { latest: earliestOf([now(), substantiveAt, ...updates]), zone });
    if (to.getTime() === from.getTime()) return;
    await correctFirstTime(tx, id, { to, clockedAt: clockedAt ?? from });
    await moveFirstChange(tx, id, to);
    await moveTimes(tx, { ...story, firstPublishedAt: to }, now());
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      verb: 'story.correct-time',
      subjectKind: 'story',
      subjectId: id,
      detail: { from: from.toISOString(), to: to.toISOString(), zone, ...(time && { wall: time.wall }) },
    });
    await recordStoryEvent(tx, { storyId: id, kind: 'story.updated', at: now() });
    await tellStory(tx, id);
  });
}
