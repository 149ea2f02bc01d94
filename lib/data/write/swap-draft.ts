import type { RevisionSummary } from '@/lib/document/shapes/revision';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import { isStoredJson } from '../json';
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
  const { storyId, baseVersion, saveId, personId, at, fields } = swap;
  const swapped = await tx.$executeRaw`
    UPDATE "Story" SET version = ${baseVersion + 1}, fields = ${JSON.stringify(fields)}::jsonb,
      document = ${JSON.stringify(swap.document)}::json, headline = ${fields.headline},
      slug = ${fields.internalSlug}, "updatedById" = ${personId}::uuid, "updatedAt" = ${at}
    WHERE id = ${storyId}::uuid AND version = ${baseVersion}`;
  if (swapped === 0) return null;
  // From the row itself: the document is neither sent nor compressed a second time.
  await tx.$executeRaw`
    INSERT INTO "Revision" (id, "storyId", version, "saveId", fields, document, "authorId", "createdAt", summary)
    SELECT ${newId()}::uuid, id, version, ${saveId}::uuid, fields, document, ${personId}::uuid, ${at},
      ${JSON.stringify(swap.summary)}::jsonb
    FROM "Story" WHERE id = ${storyId}::uuid`;
  return baseVersion + 1;
}
