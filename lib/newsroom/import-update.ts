import type { BylineFields } from '@/lib/document/shapes/story-fields';
import type { UpdateKind } from '@/lib/document/shapes/update-kind';
import type { StoryDocument } from '@/lib/document/story-document';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { createUpdate } from './create-update';
import { openUpdate } from './open-update';
import { inPublication } from './publish-photo-files';
import { publishUpdateWithin } from './publish-update';
import { storeUpdate } from './save-update';

export interface ImportedUpdate {
  /** Made by whoever imports: the same update sent again is imported once. */
  id: string;
  /** Of its only version. */
  saveId: string;
  storyId: string;
  kind: UpdateKind;
  headline: string;
  document: StoryDocument;
  bylines: BylineFields;
  /** When readers got it elsewhere; null where nobody knows, and then readers and machines are told no time. */
  publishedAt: Date | null;
}

/**
 * Takes over an update that readers had in another system, with its words, authors and time, as far as they are known.
 * @throws Problem as for creating, saving and publishing one; `bad-request` for a time that is still to come
 */
export async function importUpdate(context: NewsroomContext, given: ImportedUpdate): Promise<void> {
  const { id, saveId, storyId, kind, publishedAt, ...content } = given;
  if (publishedAt && !(publishedAt <= context.now()))
    throw new Problem('bad-request', { field: 'publishedAt' });
  await createUpdate(context, { id, storyId, kind });
  await inPublication(async (tx, note) => {
    const { update } = await openUpdate(tx, context, id, 'release');
    const { version } = await storeUpdate(tx, context, update, { ...content, baseVersion: 0, saveId });
    if (update.publishedVersion !== null) return;
    await publishUpdateWithin({ tx, note }, context, { id, version }, publishedAt);
  });
}
