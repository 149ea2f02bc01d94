import { writeAudit } from '@/lib/data/write/audit';
import { siteZone } from '@/lib/data/write/find-site';
import { recordStoryEvent } from '@/lib/data/write/story-events';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { correctUpdatePublished } from '@/lib/data/write/updates';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';
import { openUpdate } from './open-update';
import { assertWithin, type TimeCorrection, timeWanted } from './time-correction';
import { eventUpdate, moveTimes } from './update-steps';

/**
 * Corrects when an update that readers see was published, or goes back to what the server's clock had said. It can't lie
 * in the future, nor before its story was published. What readers are told of times follows.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`, `time-out-of-bounds`; those of `instantMeant`
 */
export async function correctUpdateTime(
  context: NewsroomContext,
  { id, time }: TimeCorrection,
): Promise<void> {
  const { viewer, now } = context;
  await inTransaction(async (tx) => {
    const { story, update } = await openUpdate(tx, context, id, 'release');
    assertCan(viewer, 'story.correct-time', storySubject(story));
    const { publishedAt: from, clockedAt, status } = update;
    const earliest = story.firstPublishedAt;
    if (!story.path || !earliest || !from || status !== 'published')
      throw new Problem('wrong-state', { status });
    const zone = await siteZone(tx);
    const to = timeWanted(time, zone, clockedAt);
    assertWithin(to, { earliest, latest: now(), zone });
    if (to.getTime() === from.getTime()) return;
    await correctUpdatePublished(tx, id, { to, clockedAt: clockedAt ?? from });
    await moveTimes(tx, story, now());
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      verb: 'update.correct-time',
      subjectKind: 'update',
      subjectId: id,
      detail: {
        storyId: story.id,
        kind: update.kind,
        from: from.toISOString(),
        to: to.toISOString(),
        zone,
        ...(time && { wall: time.wall }),
      },
    });
    const about = eventUpdate(update, update.publishedHeadline);
    await recordStoryEvent(tx, { storyId: story.id, kind: 'update.published', at: now(), update: about });
    await tellStory(tx, story.id);
  });
}
