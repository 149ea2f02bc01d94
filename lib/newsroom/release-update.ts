import type { StoryHead } from '@/lib/data/write/find-story';
import { indexStory } from '@/lib/data/write/index-story';
import { writeLiveState } from '@/lib/data/write/live-coverage';
import { countPost } from '@/lib/data/write/live-posts';
import { releaseFacts } from '@/lib/data/write/release-facts';
import { recordStoryEvent } from '@/lib/data/write/story-events';
import { tellCoverage } from '@/lib/data/write/tell-coverage';
import { tellStory } from '@/lib/data/write/tell-story';
import type { Transaction } from '@/lib/data/write/transaction';
import { markUpdatePublished, type UpdateRecord } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { judgeUpdate, passPreflight } from './judge';
import { embargoed } from './keep-embargo';
import { auditLive } from './live-steps';
import { noteUpdateInHistory } from './note-in-history';
import type { PublicationWork } from './publish-photo-files';
import { callOff } from './schedule-story';
import { auditUpdate, eventUpdate, holderOf, moveTimes, photosOf, settleEmbeds } from './update-steps';

export interface Release {
  story: StoryHead;
  update: UpdateRecord;
  /** The time of what went out elsewhere before, null where nobody knows it; left out, the server's. */
  firstTime?: Date | null;
  /** It was begun in this transaction, which the log says with the rest: nothing can have been planned for it, or be known of it. */
  begun?: boolean;
}

/**
 * Publishes an update or a live post that is held, or its changes, within a publication that is under way. Its time is
 * the server's at the first publication, or `firstTime`, and doesn't move afterwards; a live post gets its number with it.
 * @returns since when it is published; null where nobody knows
 * @throws Problem `wrong-state`, `embargoed`, `coverage-ended`; `invalid-fields` for an author who doesn't exist; `preflight-failed` with the findings
 */
export async function releaseWithin(
  { tx, note }: PublicationWork,
  context: NewsroomContext,
  { story, update, firstTime, begun = false }: Release,
): Promise<Date | null> {
  if (!story.path) throw new Problem('wrong-state', { status: story.status });
  const { id, kind, headline, document } = update;
  const at = context.now();
  const authorIds = update.bylines.map(({ authorId }) => authorId);
  const { embargo, areAuthors } = await releaseFacts(tx, { storyId: story.id, authorIds, at });
  if (embargo) throw embargoed(embargo);
  if (!areAuthors) throw new Problem('invalid-fields', { field: 'bylines' });
  const { open, named: refs } = await judgeUpdate(tx, update, at);
  passPreflight(open);
  const isPost = kind === 'live_post';
  // First, for its page is told when it goes out.
  const number = isPost && update.number === null ? await beginPost(tx, context, update, at) : update.number;
  const isNew = update.publishedVersion === null;
  const publishedAt = isNew ? (firstTime === undefined ? at : firstTime) : update.publishedAt;
  if (!isNew) await noteUpdateInHistory(tx, update, at);
  await markUpdatePublished(tx, update, { publishedAt, changedAt: isNew ? null : at, number });
  const gone =
    isNew && refs.length === 0 ? [] : await writeReferences(tx, holderOf(update, 'published'), refs);
  note([...photosOf(refs), ...photosOf(gone)]);
  if (!begun) await callOff(tx, story.id, { verb: 'update', updateId: id }, at);
  await (begun
    ? auditUpdate(tx, context, update, at, 'create', 'publish')
    : auditUpdate(tx, context, update, at, 'publish'));
  await settleEmbeds(tx, update, document, at);
  await moveTimes(tx, story, isNew ? null : at);
  const about = eventUpdate(update, headline);
  await recordStoryEvent(tx, { storyId: story.id, kind: 'update.published', at, update: about });
  if (isPost) await tellCoverage(tx, story.id);
  else {
    await indexStory(tx, story.id);
    await tellStory(tx, story.id);
  }
  return publishedAt;
}

/** A post that goes out for the first time, with the number that it gets: with the first one coverage that was to come has begun. */
async function beginPost(
  tx: Transaction,
  context: NewsroomContext,
  { storyId }: UpdateRecord,
  at: Date,
): Promise<number> {
  const counted = await countPost(tx, storyId);
  if (!counted) throw new Problem('not-found');
  const { number, state, startedAt } = counted;
  if (state === 'ended') throw new Problem('coverage-ended');
  if (state !== 'upcoming') return number;
  await writeLiveState(tx, storyId, 'live', { startedAt, at });
  await auditLive(tx, context, { storyId, verb: 'live.state', at, detail: { from: state, state: 'live' } });
  return number;
}
