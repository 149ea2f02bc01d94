import { writeEmbedPlaces } from '@/lib/data/write/embed-places';
import { areAuthors } from '@/lib/data/write/find-author';
import { tellStory } from '@/lib/data/write/tell-story';
import { markUpdatePublished } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { judgeUpdate, passPreflight } from './judge';
import { openUpdate } from './open-update';
import { inPublication, type PublicationWork } from './publish-photo-files';
import { publishWithin } from './publish-story';
import { staleUpdate } from './save-update';
import { callOff } from './schedule-story';
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
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `wrong-state`; `invalid-fields` for an author who doesn't
 * exist; `preflight-failed` with the findings
 */
export async function publishUpdate(context: NewsroomContext, request: UpdatePublishRequest): Promise<void> {
  await inPublication((tx, note) => publishUpdateWithin({ tx, note }, context, request));
}

/**
 * The same within a publication that is under way.
 * @param firstTime the time that it gets if readers never had it: for what went out elsewhere before, null where nobody
 * knows; else the server's
 */
export async function publishUpdateWithin(
  { tx, note }: PublicationWork,
  context: NewsroomContext,
  { id, version, storyVersion }: UpdatePublishRequest,
  firstTime?: Date | null,
): Promise<void> {
  const { story, update } = await openUpdate(tx, context, id);
  if (!story.path) throw new Problem('wrong-state', { status: story.status });
  if (update.version !== version) throw await staleUpdate(tx, version, update);
  const authorIds = update.bylines.map(({ authorId }) => authorId);
  if (!(await areAuthors(tx, authorIds))) throw new Problem('invalid-fields', { field: 'bylines' });
  const { open, named: refs } = await judgeUpdate(tx, update, context.now());
  passPreflight(open);
  const at = context.now();
  const isNew = update.publishedVersion === null;
  await markUpdatePublished(
    tx,
    update,
    isNew ? (firstTime === undefined ? at : firstTime) : update.publishedAt,
  );
  const holder = { ownerKind: 'update', ownerId: id, stage: 'published', storyId: story.id } as const;
  const gone = await writeReferences(tx, holder, refs);
  note([...photosOf(refs), ...photosOf(gone)]);
  await callOff(tx, story.id, { verb: 'update', updateId: id }, at);
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
}
