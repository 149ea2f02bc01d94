import { writeAudit } from '@/lib/data/write/audit';
import type { StoryHead } from '@/lib/data/write/find-story';
import { publishedUpdateTimes } from '@/lib/data/write/story-status';
import type { Transaction } from '@/lib/data/write/transaction';
import type { UpdateRecord } from '@/lib/data/write/updates';
import { writePublicationTimes } from '@/lib/data/write/write-publication';
import { storyTimes } from '@/lib/document/story-times';
import type { NewsroomContext } from './context';

/** Sets the times of a live story to what its updates now make them. */
export async function moveTimes(tx: Transaction, story: StoryHead): Promise<void> {
  const { firstPublishedAt, substantiveAt } = story;
  if (!firstPublishedAt) throw new Error(`The published story ${story.id} has no first-published time`);
  const updates = await publishedUpdateTimes(tx, story.id);
  await writePublicationTimes(tx, story.id, storyTimes({ firstPublishedAt, substantiveAt, updates }));
}

/** Notes what happened to an update. */
export async function auditUpdate(
  tx: Transaction,
  { viewer }: NewsroomContext,
  update: UpdateRecord,
  at: Date,
  verb: string,
) {
  const { id, storyId, kind, version } = update;
  await writeAudit(tx, {
    at,
    personId: viewer.id,
    verb,
    subjectKind: 'update',
    subjectId: id,
    detail: { storyId, kind, version },
  });
}

/** The photos among what a document shows. */
export function photosOf(refs: readonly { kind: string; id: string }[]): string[] {
  return refs.flatMap((ref) => (ref.kind === 'photo' ? [ref.id] : []));
}
