import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { toJson } from '../json';
import type { Transaction } from './transaction';

export interface DraftSwap {
  storyId: string;
  baseVersion: number;
  saveId: string;
  fields: StoryFields;
  document: StoryDocument;
  personId: string;
  at: Date;
}

/** The answer that a save got when it was first stored, or null for a save id that this story hasn't seen. */
export async function findSave(
  tx: Transaction,
  storyId: string,
  saveId: string,
): Promise<{ version: number; savedAt: Date } | null> {
  const row = await tx.revision.findUnique({
    where: { storyId_saveId: { storyId, saveId } },
    select: { version: true, createdAt: true },
  });
  return row && { version: row.version, savedAt: row.createdAt };
}

/**
 * Compare and swap: stores the working copy if it is still at `baseVersion`, and the revision with it.
 * Returns the new version, or null when somebody else was first.
 */
export async function swapDraft(tx: Transaction, swap: DraftSwap): Promise<number | null> {
  const { storyId, baseVersion, saveId, personId, at } = swap;
  const version = baseVersion + 1;
  const content = { fields: toJson(swap.fields), document: toJson(swap.document) };
  const swapped = await tx.story.updateMany({
    where: { id: storyId, version: baseVersion },
    data: {
      ...content,
      version,
      headline: swap.fields.headline,
      slug: swap.fields.internalSlug,
      updatedById: personId,
      updatedAt: at,
    },
  });
  if (swapped.count === 0) return null;
  await tx.revision.create({
    data: { ...content, storyId, version, saveId, authorId: personId, createdAt: at },
  });
  return version;
}
