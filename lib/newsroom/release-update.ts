import { areAuthors } from '@/lib/data/write/find-author';
import type { StoryHead } from '@/lib/data/write/find-story';
import { indexStory } from '@/lib/data/write/index-story';
import { findCoverage, writeLiveState } from '@/lib/data/write/live-coverage';
import { numberPost } from '@/lib/data/write/live-posts';
import { recordStoryEvent } from '@/lib/data/write/story-events';
import { tellStory } from '@/lib/data/write/tell-story';
import type { Transaction } from '@/lib/data/write/transaction';
import { markUpdatePublished, type UpdateRecord } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { judgeUpdate, passPreflight } from './judge';
import { assertNoEmbargo } from './keep-embargo';
import { auditLive } from './live-steps';
import type { PublicationWork } from './publish-photo-files';
import { callOff } from './schedule-story';
import { auditUpdate, holderOf, moveTimes, photosOf, settleEmbeds } from './update-steps';

/**
 * Publishes an update or a live post that is held, or its changes, within a publication that is under way. Its time is
 * the server's at the first publication, or `firstTime` for what went out elsewhere before (null where nobody knows it), and doesn't move
 * afterwards; a live post gets its number with it.
 * @throws Problem `wrong-state`, `embargoed`, `coverage-ended`; `invalid-fields` for an author who doesn't exist; `preflight-failed` with the findings
 */
export async function releaseWithin(
  { tx, note }: PublicationWork,
  context: NewsroomContext,
  { story, update, firstTime }: { story: StoryHead; update: UpdateRecord; firstTime?: Date | null },
): Promise<void> {
  if (!story.path) throw new Problem('wrong-state', { status: story.status });
  const at = context.now();
  await assertNoEmbargo(tx, story.id, at);
  const authorIds = update.bylines.map(({ authorId }) => authorId);
  if (!(await areAuthors(tx, authorIds))) throw new Problem('invalid-fields', { field: 'bylines' });
  const { open, named: refs } = await judgeUpdate(tx, update, at);
  passPreflight(open);
  // First, for its page is told when it goes out.
  if (update.kind === 'live_post' && update.number === null) await beginPost(tx, context, update, at);
  const isNew = update.publishedVersion === null;
  const publishedAt = isNew ? (firstTime === undefined ? at : firstTime) : update.publishedAt;
  await markUpdatePublished(tx, update, { publishedAt, changedAt: isNew ? undefined : at });
  const gone = await writeReferences(tx, holderOf(update, 'published'), refs);
  note([...photosOf(refs), ...photosOf(gone)]);
  await callOff(tx, story.id, { verb: 'update', updateId: update.id }, at);
  await auditUpdate(tx, context, update, at, 'publish');
  await settleEmbeds(tx, update, update.document, at);
  await moveTimes(tx, story);
  await recordStoryEvent(tx, { storyId: story.id, kind: 'update.published', at, updateId: update.id });
  await indexStory(tx, story.id);
  await tellStory(tx, story.id);
}

/** A post that goes out for the first time: with the first one coverage that was to come has begun. */
async function beginPost(tx: Transaction, context: NewsroomContext, post: UpdateRecord, at: Date) {
  const { storyId, id } = post;
  const coverage = await findCoverage(tx, storyId);
  if (!coverage) throw new Problem('not-found');
  const { state, startedAt } = coverage;
  if (state === 'ended') throw new Problem('coverage-ended');
  await numberPost(tx, storyId, id);
  if (state !== 'upcoming') return;
  await writeLiveState(tx, storyId, 'live', { startedAt, at });
  await auditLive(tx, context, { storyId, verb: 'live.state', at, detail: { from: state, state: 'live' } });
}
