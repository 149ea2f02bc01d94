import { storySchema } from '@/blocks/registry';
import { type StoryFields, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { type StorySubject, storySubject } from '@/lib/policy/story-subject';
import type { StoryStatus } from '../prisma/enums';
import { subjectSelect } from '../subject-select';
import type { Transaction } from './transaction';

/** A story as use cases judge it: everything but its content, which may be megabytes. */
export interface StoryHead {
  id: string;
  version: number;
  status: StoryStatus;
  createdById: string;
  assigneeIds: string[];
  sectionId: string | null;
  updatedAt: Date;
  updatedBy: string;
  publishedVersion: number | null;
  firstPublishedAt: Date | null;
  /** What the server's clock said of the first publication, where somebody has corrected that. */
  clockedAt: Date | null;
  substantiveAt: Date | null;
  revisedAt: Date | null;
  thinnedAt: Date | null;
  approvedVersion: number | null;
  deadlineAt: Date | null;
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
  // A statement of its own: one that has waited for the row would still see the others as they were before.
  const [head] = await tx.$queryRaw<StoryHead[]>`
    SELECT s.id, s.version, s.status, s."createdById", s."assigneeIds", s."sectionId", s."updatedAt", u.name AS "updatedBy", s."publishedVersion",
      s."firstPublishedAt", s."clockedAt", s."substantiveAt", s."revisedAt", s."thinnedAt", s."approvedVersion", s."deadlineAt", p.path
    FROM "Story" s JOIN "Person" u ON u.id = s."updatedById" LEFT JOIN "Publication" p ON p."storyId" = s.id
    WHERE s.id = ${id}::uuid`;
  return head ?? null;
}

/** The working copy of a story that exists, upgraded to what this version of the code knows. */
export async function readContent(tx: Transaction, id: string): Promise<StoryContent> {
  // As text, which Prisma hands on as it is: a document may be megabytes.
  const [row] = await tx.$queryRaw<{ fields: unknown; document: string }[]>`
    SELECT fields, document::text AS document FROM "Story" WHERE id = ${id}::uuid`;
  if (!row) throw new Error(`There is no story ${id}`);
  return {
    fields: storyFieldsSchema.parse(row.fields),
    document: storySchema.parse(JSON.parse(row.document)),
  };
}

/** A story as the policy judges it, without holding it; null for no such story. */
export async function findSubject(tx: Transaction, id: string): Promise<StorySubject | null> {
  const row = await tx.story.findUnique({ where: { id }, select: subjectSelect });
  return row && storySubject(row);
}
