import type { BylineFields } from '@/lib/document/shapes/story-fields';
import type { EntryKind } from '@/lib/document/shapes/update-kind';
import { emptyDocument, type StoryDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import { Prisma } from '../prisma/client';
import type { Transaction } from './transaction';
import { type RecordRow, recordColumns, toRecord, type UpdateRecord } from './updates';

/** Signed by whoever begins it, if they write under a byline. */
const ownByline = (personId: string) => Prisma.sql`coalesce(
  (SELECT jsonb_build_array(jsonb_build_object('authorId', a.id, 'role', 'reporter'))
    FROM "Author" a WHERE a."personId" = ${personId}::uuid), '[]')`;

interface NewUpdate {
  id: string;
  storyId: string;
  kind: EntryKind;
  authorId: string;
  at: Date;
}

/** Creates an empty update, signed by whoever begins it if they write under a byline. Does nothing when the id is taken. */
export async function insertUpdate(
  tx: Transaction,
  { id, storyId, kind, authorId, at }: NewUpdate,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Update" (id, "storyId", kind, "authorId", document, bylines, "createdAt", "updatedAt")
    VALUES (${id}::uuid, ${storyId}::uuid, ${kind}::"UpdateKind", ${authorId}::uuid, ${JSON.stringify(emptyDocument)}::json,
      ${ownByline(authorId)}, ${at}, ${at})
    ON CONFLICT DO NOTHING`;
}

interface WrittenPost extends Omit<NewUpdate, 'kind'> {
  saveId: string;
  headline: string;
  document: StoryDocument;
  /** Left out, whoever begins it signs it. */
  bylines?: BylineFields;
  key: boolean;
  /** Since when its author asks for it to be released; null for one that goes out at once. */
  handedInAt: Date | null;
}

/**
 * Creates a live post together with the first save of its words. Its row is the caller's until the transaction ends; null,
 * and nothing done, when the id is taken.
 */
export async function insertWrittenPost(tx: Transaction, post: WrittenPost): Promise<UpdateRecord | null> {
  const { id, storyId, authorId, at, saveId, headline, document, bylines, key, handedInAt } = post;
  const signed = bylines ? Prisma.sql`${JSON.stringify(bylines)}::jsonb` : ownByline(authorId);
  const [row] = await tx.$queryRaw<RecordRow[]>`
    WITH written AS (
      INSERT INTO "Update" (id, "storyId", kind, "authorId", version, headline, document, bylines, key, "handedInAt",
        "createdAt", "updatedAt")
      VALUES (${id}::uuid, ${storyId}::uuid, 'live_post', ${authorId}::uuid, 1, ${headline}, ${JSON.stringify(document)}::json,
        ${signed}, ${key}, ${handedInAt}, ${at}, ${at})
      ON CONFLICT DO NOTHING RETURNING "Update".*
    ), saved AS (
      INSERT INTO "UpdateRevision" (id, "updateId", version, "saveId", headline, document, bylines, "authorId", "createdAt")
      SELECT ${newId()}::uuid, id, version, ${saveId}::uuid, headline, document, bylines, "authorId", "createdAt" FROM written
    )
    SELECT ${recordColumns} FROM written u JOIN "Person" p ON p.id = u."authorId"`;
  return row ? toRecord(row) : null;
}
