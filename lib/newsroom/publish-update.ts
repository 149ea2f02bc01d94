import { writeEmbedPlaces } from '@/lib/data/write/embed-places';
import { tellStory } from '@/lib/data/write/tell-story';
import { markUpdatePublished } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { judgeUpdate, passPreflight } from './judge';
import { openUpdate } from './open-update';
import { inPublication } from './publish-photo-files';
import { publishWithin } from './publish-story';
import { staleUpdate } from './save-update';
import { auditUpdate, moveTimes, photosOf } from './update-steps';

export interface UpdatePublishRequest {
  id: string;
  /** The version that the person saw. */
  version: number;
  /** The version of the story whose changes go out with it, so that a text never contradicts its own update. */
  storyVersion?: number;
}

/**
 * Publishes an update, or the changes of one that readers see already; with it, where wished, the changes of its story,
 * in one transaction. Its time is the server's at the first publication and doesn't move afterwards.
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `wrong-state`; `preflight-failed` with the findings
 */
export async function publishUpdate(
  context: NewsroomContext,
  { id, version, storyVersion }: UpdatePublishRequest,
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
    note([...photosOf(refs), ...photosOf(gone)]);
    await auditUpdate(tx, context, update, at, 'update.publish');
    if (storyVersion === undefined) {
      await writeEmbedPlaces(tx, story.id, at);
      await moveTimes(tx, story);
      await tellStory(tx, story.id);
      return;
    }
    // The update moves the times; what changes with it is no news of its own.
    const changes = { id: story.id, version: storyVersion, substantive: false };
    await publishWithin({ tx, note }, { ...context, now: () => at }, changes);
  });
}
