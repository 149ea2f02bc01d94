import type { RevisionSummary } from '@/lib/document/shapes/revision';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { isStoredJson, toJson } from '../json';
import type { Transaction } from './transaction';

export interface DraftSwap {
  storyId: string;
  baseVersion: number;
  saveId: string;
  fields: StoryFields;
  document: StoryDocument;
  personId: string;
  at: Date;
  /** What the save changed. */
  summary: RevisionSummary;
}

/**
 * The answer that a save got when it was first stored, or null for a save id that this story hasn't seen. `same` is
 * whether it is that very save, and not other words under its id.
 */
export async function findSave(
  tx: Transaction,
  { storyId, saveId, baseVersion, fields, document }: Omit<DraftSwap, 'personId' | 'at' | 'summary'>,
): Promise<{ version: number; savedAt: Date; same: boolean } | null> {
  const row = await tx.revision.findUnique({
    where: { storyId_saveId: { storyId, saveId } },
    select: { version: true, createdAt: true, fields: true, document: true },
  });
  if (!row) return null;
  const { version, createdAt: savedAt } = row;
  const same =
    version === baseVersion + 1 && isStoredJson(row.fields, fields) && isStoredJson(row.document, document);
  return { version, savedAt, same };
}

/**
 * Compare and swap: stores the working copy if it is still at `baseVersion`, and the revision with it.
 * Returns the new version, or null when somebody else was first.
 */
export async function swapDraft(tx: Transaction, swap: DraftSwap): Promise<number | null> {
  const { storyId, baseVersion, saveId, personId, at } = swap;
  const summary = toJson(swap.summary);
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
    data: { ...content, storyId, version, saveId, authorId: personId, createdAt: at, summary },
  });
  return version;
}
