import { storySchema } from '@/blocks/registry';
import { type StoryFields, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import type { Prisma } from '../prisma/client';
import type { Transaction } from './transaction';

const select = {
  id: true,
  version: true,
  status: true,
  createdById: true,
  updatedAt: true,
  updatedBy: { select: { name: true } },
  publishedVersion: true,
  firstPublishedAt: true,
  substantiveAt: true,
  thinnedAt: true,
  publication: { select: { path: true } },
} satisfies Prisma.StorySelect;

type Row = Prisma.StoryGetPayload<{ select: typeof select }>;

/** A story as use cases judge it: everything but its content, which may be megabytes. */
export interface StoryHead extends Omit<Row, 'updatedBy' | 'publication'> {
  updatedBy: string;
  /** The public address while it is published. */
  path: string | null;
}

/** The working copy. */
export interface StoryContent {
  fields: StoryFields;
  document: StoryDocument;
}

/**
 * The story with this id, or null; held until the transaction ends, so that whoever comes next waits and sees what
 * this one did.
 */
export async function lockStory(tx: Transaction, id: string): Promise<StoryHead | null> {
  await tx.$queryRaw`SELECT 1 FROM "Story" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.story.findUnique({ where: { id }, select });
  if (!row) return null;
  const { updatedBy, publication, ...head } = row;
  return { ...head, updatedBy: updatedBy.name, path: publication?.path ?? null };
}

/** The working copy of a story that exists, upgraded to what this version of the code knows. */
export async function readContent(tx: Transaction, id: string): Promise<StoryContent> {
  const row = await tx.story.findUniqueOrThrow({ where: { id }, select: { fields: true, document: true } });
  return { fields: storyFieldsSchema.parse(row.fields), document: storySchema.parse(row.document) };
}
