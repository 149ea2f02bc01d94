import { storySchema } from '@/blocks/registry';
import { storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import type { StoryContent } from './find-story';
import type { Transaction } from './transaction';

/** One version of a story, upgraded to what this version of the code knows; null when it isn't kept (any more). */
export async function findRevision(
  tx: Transaction,
  storyId: string,
  version: number,
): Promise<{ savedAt: Date; content: StoryContent } | null> {
  const row = await tx.revision.findUnique({
    where: { storyId_version: { storyId, version } },
    select: { createdAt: true, fields: true, document: true },
  });
  if (!row) return null;
  const content = { fields: storyFieldsSchema.parse(row.fields), document: storySchema.parse(row.document) };
  return { savedAt: row.createdAt, content };
}

/** Gives a version a name; null takes it away. Returns the name before, or undefined when there is no such version. */
export async function renameRevision(
  tx: Transaction,
  storyId: string,
  version: number,
  name: string | null,
): Promise<string | null | undefined> {
  const where = { storyId_version: { storyId, version } };
  const row = await tx.revision.findUnique({ where, select: { name: true } });
  if (row && row.name !== name) await tx.revision.update({ where, data: { name } });
  return row?.name;
}
