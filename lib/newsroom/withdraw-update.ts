import { indexStory } from '@/lib/data/write/index-story';
import { recordStoryEvent } from '@/lib/data/write/story-events';
import { tellStory } from '@/lib/data/write/tell-story';
import { markUpdateWithdrawn } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openUpdate } from './open-update';
import { inPublication } from './publish-photo-files';
import { callOff } from './schedule-story';
import { auditUpdate, eventUpdate, holderOf, moveTimes, photosOf, settleEmbeds } from './update-steps';

/**
 * Takes an update or a live post off the page; one that stood on top no longer does. Its words stay in the desk. What
 * readers are told of the story's times becomes what it would be without it; machines are told of the withdrawal.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`
 */
export async function withdrawUpdate(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  await inPublication(async (tx, note) => {
    const { story, update } = await openUpdate(tx, context, id, 'release');
    if (update.status === 'withdrawn') throw new Problem('wrong-state', { status: update.status });
    await markUpdateWithdrawn(tx, id);
    await callOff(tx, story.id, { verb: 'update', updateId: id }, context.now());
    const gone = await writeReferences(tx, holderOf(update, 'published'), []);
    await settleEmbeds(tx, update, null, context.now());
    await moveTimes(tx, story, context.now());
    await indexStory(tx, story.id);
    await auditUpdate(tx, context, update, context.now(), 'withdraw');
    const about = eventUpdate(update, update.publishedHeadline);
    const event = { storyId: story.id, kind: 'update.withdrawn', at: context.now(), update: about } as const;
    await recordStoryEvent(tx, event);
    await tellStory(tx, story.id);
    note(photosOf(gone));
  });
}
