import { tellStory } from '@/lib/data/write/tell-story';
import { markUpdatePublished } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { judgeUpdate, passPreflight } from './judge';
import { openUpdate } from './open-update';
import { inPublication } from './publish-photo-files';
import { staleUpdate } from './save-update';
import { auditUpdate, moveTimes, photosOf } from './update-steps';

/**
 * Publishes an update, or the changes of one that readers see already. Its time is the server's at the first
 * publication and doesn't move afterwards.
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `wrong-state`; `preflight-failed` with the findings
 */
export async function publishUpdate(
  context: NewsroomContext,
  { id, version }: { id: string; version: number },
): Promise<void> {
  await inPublication(async (tx, note) => {
    const { story, update } = await openUpdate(tx, context, id);
    if (!story.path) throw new Problem('wrong-state', { status: story.status });
    if (update.version !== version) throw await staleUpdate(tx, version, update);
    const { open, named: refs } = await judgeUpdate(tx, update, context.now());
    passPreflight(open);
    const at = context.now();
    await markUpdatePublished(tx, update, update.publishedAt ?? at);
    const holder = { ownerKind: 'update', ownerId: id, stage: 'published', storyId: story.id } as const;
    const gone = await writeReferences(tx, holder, refs);
    await moveTimes(tx, story);
    await auditUpdate(tx, context, update, at, 'update.publish');
    await tellStory(tx, story.id);
    note([...photosOf(refs), ...photosOf(gone)]);
  });
}
