import { shownEmbeds } from '@/blocks/shown-embeds';
import { writeAudits } from '@/lib/data/write/audit';
import { addEmbedPlaces, writeEmbedPlaces } from '@/lib/data/write/embed-places';
import type { StoryHead } from '@/lib/data/write/find-story';
import { markShowsEmbeds } from '@/lib/data/write/live-posts';
import { markRevised, publishedUpdateTimes } from '@/lib/data/write/story-status';
import type { Transaction } from '@/lib/data/write/transaction';
import type { UpdateRecord } from '@/lib/data/write/updates';
import { writePublicationTimes } from '@/lib/data/write/write-publication';
import type { ReferenceHolder } from '@/lib/data/write/write-references';
import type { StoryDocument } from '@/lib/document/story-document';
import { latestOf, storyTimes } from '@/lib/document/story-times';
import type { NewsroomContext } from './context';

/**
 * Sets the times of a story to what its updates now make them, where readers can open it.
 * @param revisedAt now, where something that readers had went, came back or became another; null for what is new to them
 */
export async function moveTimes(tx: Transaction, story: StoryHead, revisedAt: Date | null): Promise<void> {
  const { firstPublishedAt, substantiveAt } = story;
  if (revisedAt) await markRevised(tx, story.id, revisedAt);
  if (!story.path) return;
  if (!firstPublishedAt) throw new Error(`The published story ${story.id} has no first-published time`);
  const updates = await publishedUpdateTimes(tx, story.id);
  const last = latestOf([story.revisedAt, revisedAt]);
  await writePublicationTimes(
    tx,
    story.id,
    storyTimes({ firstPublishedAt, substantiveAt, revisedAt: last, updates }),
  );
}

type Entry = Pick<UpdateRecord, 'id' | 'storyId' | 'kind'>;

/** Whose references an update's are. */
export function holderOf({ id, storyId, kind }: Entry, stage: 'working' | 'published'): ReferenceHolder {
  return { ownerKind: 'update', ownerId: id, stage, storyId, ofPost: kind === 'live_post' };
}

/**
 * Notes which platforms' posts readers see, after `shown` became what they see of an update (null: nothing of it). Most posts of
 * live coverage show none, and one that is new only adds to what there is: none of the others is read for it.
 */
export async function settleEmbeds(
  tx: Transaction,
  update: UpdateRecord,
  shown: StoryDocument | null,
  at: Date,
): Promise<void> {
  const { id, storyId, kind, showsEmbeds: did } = update;
  if (kind !== 'live_post') return writeEmbedPlaces(tx, storyId, at);
  const embeds = shown ? shownEmbeds(null, [shown]) : [];
  const does = embeds.length > 0;
  if (does !== did) await markShowsEmbeds(tx, id, does);
  if (did) await writeEmbedPlaces(tx, storyId, at);
  else if (does) await addEmbedPlaces(tx, storyId, embeds, at);
}

/**
 * Notes what happened to an update, or to a live post: `publish` is `update.publish` of the one, `post.publish` of the other. Several
 * things at once are noted in their order.
 */
export async function auditUpdate(
  tx: Transaction,
  { viewer }: NewsroomContext,
  update: UpdateRecord,
  at: Date,
  ...did: [string, ...string[]]
) {
  const { id, storyId, kind, version } = update;
  const of = kind === 'live_post' ? 'post' : 'update';
  const line = { at, personId: viewer.id, subjectKind: 'update', subjectId: id } as const;
  await writeAudits(
    tx,
    did.map((what) => ({ ...line, verb: `${of}.${what}`, detail: { storyId, kind, version } })),
  );
}

/** What is told of an update to whoever hears of stories. */
export function eventUpdate({ id, kind }: UpdateRecord, headline: string) {
  return { id, kind, headline };
}

/** The photos among what a document shows. */
export function photosOf(refs: readonly { kind: string; id: string }[]): string[] {
  return refs.flatMap((ref) => (ref.kind === 'photo' ? [ref.id] : []));
}
