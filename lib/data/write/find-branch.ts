import { storySchema } from '@/blocks/registry';
import { bylinesSchema, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import type { StoryContent } from './find-story';
import type { Transaction } from './transaction';
import type { UpdateContent } from './updates';

/** A save of a story that was set aside, upgraded to what this version of the code knows; null for none with this id. */
export async function findStoryBranch(
  tx: Transaction,
  storyId: string,
  id: string,
): Promise<{ savedAt: Date; content: StoryContent } | null> {
  const row = await tx.branch.findFirst({
    where: { id, storyId, ownerKind: 'story' },
    select: { createdAt: true, fields: true, document: true },
  });
  if (!row) return null;
  const content = { fields: storyFieldsSchema.parse(row.fields), document: storySchema.parse(row.document) };
  return { savedAt: row.createdAt, content };
}

/** A save of an update that was set aside, upgraded likewise; null for none with this id. */
export async function findUpdateBranch(
  tx: Transaction,
  updateId: string,
  id: string,
): Promise<UpdateContent | null> {
  const row = await tx.branch.findFirst({
    where: { id, ownerId: updateId, ownerKind: 'update' },
    select: { fields: true, document: true },
  });
  if (!row) return null;
  const { headline, bylines = [] } = row.fields as { headline: string; bylines?: unknown };
  return { headline, document: storySchema.parse(row.document), bylines: bylinesSchema.parse(bylines) };
}
