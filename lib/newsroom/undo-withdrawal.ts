import { indexStory } from '@/lib/data/write/index-story';
import { recordStoryEvent } from '@/lib/data/write/story-events';
import { tellStory } from '@/lib/data/write/tell-story';
import { markUpdateShown, withdrawnContent } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { judgeUpdate, passPreflight } from './judge';
import { openUpdate } from './open-update';
import { inPublication } from './publish-photo-files';
import { auditUpdate, eventUpdate, holderOf, moveTimes, photosOf, settleEmbeds } from './update-steps';

/**
 * Puts an update back on the page as readers saw it before it was withdrawn, with its time; what was written since stays
 * in the desk. Meanwhile a photo may have lost its credit, so it is judged again.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`; `preflight-failed` with the findings
 */
export async function undoWithdrawal(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  await inPublication(async (tx, note) => {
    const { story, update } = await openUpdate(tx, context, id, 'release');
    const shown = update.status === 'withdrawn' ? await withdrawnContent(tx, id) : null;
    if (!story.path || !shown) throw new Problem('wrong-state', { status: update.status });
    const { open, named: refs } = await judgeUpdate(tx, { id, ...shown }, context.now());
    passPreflight(open);
    await markUpdateShown(tx, id);
    await writeReferences(tx, holderOf(update, 'published'), refs);
    await settleEmbeds(tx, update, shown.document, context.now());
    await moveTimes(tx, story, context.now());
    await indexStory(tx, story.id);
    await auditUpdate(tx, context, update, context.now(), 'withdraw.undo');
    const about = eventUpdate(update, update.publishedHeadline);
    const event = { storyId: story.id, kind: 'update.published', at: context.now(), update: about } as const;
    await recordStoryEvent(tx, event);
    await tellStory(tx, story.id);
    note(photosOf(refs));
  });
}
