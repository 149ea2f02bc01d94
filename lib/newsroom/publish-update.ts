import type { NewsroomContext } from './context';
import { openUpdate } from './open-update';
import { inPublication, type PublicationWork } from './publish-photo-files';
import { publishWithin } from './publish-story';
import { releaseWithin } from './release-update';
import { staleUpdate } from './save-update';

export interface UpdatePublishRequest {
  id: string;
  /** The version that the person saw. */
  version: number;
  /** The version of the story whose changes go out with it, so that a text never contradicts its own update. */
  storyVersion?: number;
}

/**
 * Publishes an update or a live post, or the changes of one that readers see already; with it, where wished, the changes of its story,
 * in one transaction. Its time is the server's at the first publication and doesn't move afterwards.
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `wrong-state`, `coverage-ended`; `invalid-fields` for an author who
 * doesn't exist; `preflight-failed` with the findings
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
  const { story, update } = await openUpdate(tx, context, id, 'release');
  if (update.version !== version) throw await staleUpdate(tx, version, update);
  const at = context.now();
  const then = { ...context, now: () => at };
  await releaseWithin({ tx, note }, then, { story, update, firstTime });
  if (storyVersion === undefined) return;
  // The update moves the times; what changes with it is no news of its own.
  const changes = { id: story.id, version: storyVersion, substantive: false };
  await publishWithin({ tx, note }, then, changes);
}
