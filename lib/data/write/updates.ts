import { storySchema } from '@/blocks/registry';
import { type BylineFields, bylinesSchema } from '@/lib/document/shapes/story-fields';
import type { EntryKind } from '@/lib/document/shapes/update-kind';
import { emptyDocument, type StoryDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import { isStoredJson, toJson } from '../json';
import type { Prisma } from '../prisma/client';
import type { Transaction } from './transaction';

const select = {
  id: true,
  storyId: true,
  kind: true,
  status: true,
  version: true,
  headline: true,
  document: true,
  bylines: true,
  publishedAt: true,
  publishedVersion: true,
  handedInAt: true,
  clockedAt: true,
  updatedAt: true,
  number: true,
  pinned: true,
  key: true,
  showsEmbeds: true,
  authorId: true,
  author: { select: { name: true } },
} satisfies Prisma.UpdateSelect;

/** An update as use cases judge it. */
export interface UpdateRecord
  extends Omit<Prisma.UpdateGetPayload<{ select: typeof select }>, 'document' | 'bylines' | 'author'> {
  document: StoryDocument;
  bylines: BylineFields;
  author: string;
}

/** What the saves of an update hold. */
export interface UpdateContent {
  headline: string;
  document: StoryDocument;
  bylines: BylineFields;
}

const toContent = (row: { headline: string; document: unknown; bylines: unknown }): UpdateContent => ({
  headline: row.headline,
  document: storySchema.parse(row.document),
  bylines: bylinesSchema.parse(row.bylines),
});

/** The update with this id, held until the transaction ends, or null. */
export async function lockUpdate(tx: Transaction, id: string): Promise<UpdateRecord | null> {
  await tx.$queryRaw`SELECT 1 FROM "Update" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.update.findUnique({ where: { id }, select });
  return row && { ...row, ...toContent(row), author: row.author.name };
}

/** What an update is, without holding anything; null for no such update. */
export async function findUpdate(
  tx: Transaction,
  id: string,
): Promise<{ storyId: string; kind: EntryKind; authorId: string } | null> {
  return tx.update.findUnique({ where: { id }, select: { storyId: true, kind: true, authorId: true } });
}

/** Creates an empty update, signed by whoever begins it if they write under a byline. Does nothing when the id is taken. */
export async function insertUpdate(
  tx: Transaction,
  update: { id: string; storyId: string; kind: EntryKind; authorId: string; at: Date; key?: boolean },
): Promise<void> {
  const { at, ...row } = update;
  const author = await tx.author.findUnique({ where: { personId: row.authorId }, select: { id: true } });
  const bylines: BylineFields = author ? [{ authorId: author.id, role: 'reporter' }] : [];
  await tx.update.createMany({
    data: [
      { ...row, bylines: toJson(bylines), document: toJson(emptyDocument), createdAt: at, updatedAt: at },
    ],
    skipDuplicates: true,
  });
}

export interface UpdateSwap extends UpdateContent {
  id: string;
  baseVersion: number;
  saveId: string;
  personId: string;
  at: Date;
}

/** What a save of an update got when it was first stored, or null; `same` as for a story's save. */
export async function findUpdateSave(
  tx: Transaction,
  { id, saveId, baseVersion, headline, document, bylines }: Omit<UpdateSwap, 'personId' | 'at'>,
): Promise<{ version: number; savedAt: Date; same: boolean } | null> {
  const row = await tx.updateRevision.findUnique({
    where: { updateId_saveId: { updateId: id, saveId } },
    select: { version: true, createdAt: true, headline: true, document: true, bylines: true },
  });
  if (!row) return null;
  const { version, createdAt: savedAt } = row;
  const same =
    version === baseVersion + 1 &&
    row.headline === headline &&
    isStoredJson(row.document, document) &&
    isStoredJson(row.bylines, bylines);
  return { version, savedAt, same };
}

/** A version of an update, upgraded to what this version of the code knows; null for one that there isn't. */
export async function findUpdateRevision(
  tx: Transaction,
  updateId: string,
  version: number,
): Promise<UpdateContent | null> {
  const row = await tx.updateRevision.findUnique({
    where: { updateId_version: { updateId, version } },
    select: { headline: true, document: true, bylines: true },
  });
  return row && toContent(row);
}

/** Who made an update what it is now; null while nobody has saved it. */
export async function lastSaver(tx: Transaction, updateId: string): Promise<string | null> {
  const row = await tx.updateRevision.findFirst({
    where: { updateId },
    orderBy: { version: 'desc' },
    select: { author: { select: { name: true } } },
  });
  return row?.author.name ?? null;
}

/** Compare and swap, as for a story. Returns the new version, or null when somebody else was first. */
export async function swapUpdate(tx: Transaction, swap: UpdateSwap): Promise<number | null> {
  const { id, baseVersion, saveId, headline, personId, at } = swap;
  const swapped = await tx.$executeRaw`
    UPDATE "Update" SET version = ${baseVersion + 1}, headline = ${headline},
      document = ${JSON.stringify(swap.document)}::json, bylines = ${JSON.stringify(swap.bylines)}::jsonb,
      "updatedAt" = ${at}
    WHERE id = ${id}::uuid AND version = ${baseVersion}`;
  if (swapped === 0) return null;
  await tx.$executeRaw`
    INSERT INTO "UpdateRevision" (id, "updateId", version, "saveId", headline, document, bylines, "authorId", "createdAt")
    SELECT ${newId()}::uuid, id, version, ${saveId}::uuid, headline, document, bylines, ${personId}::uuid, ${at}
    FROM "Update" WHERE id = ${id}::uuid`;
  return baseVersion + 1;
}

/**
 * What readers see of an update from now on. `publishedAt` is set once; null where nobody knows it. `changedAt`: where readers
 * had other words before, since when they have these.
 */
export async function markUpdatePublished(
  tx: Transaction,
  update: Pick<UpdateRecord, 'id' | 'version' | 'headline' | 'document' | 'bylines'>,
  { publishedAt, changedAt }: { publishedAt: Date | null; changedAt?: Date },
): Promise<void> {
  const rows = update.bylines.map((byline, position) => ({ updateId: update.id, ...byline, position }));
  await tx.updateByline.deleteMany({ where: { updateId: update.id } });
  await tx.updateByline.createMany({ data: rows, skipDuplicates: true });
  await tx.update.update({
    where: { id: update.id },
    data: {
      status: 'published',
      publishedAt,
      changedAt,
      publishedVersion: update.version,
      publishedHeadline: update.headline,
      publishedDocument: toJson(update.document),
    },
  });
}

/** Notes another time for it; the one that the server's clock had said stays beside it, unless it is the same again. */
export async function correctUpdatePublished(
  tx: Transaction,
  id: string,
  { to, clockedAt }: { to: Date; clockedAt: Date },
): Promise<void> {
  const corrected = to.getTime() !== clockedAt.getTime();
  await tx.update.update({
    where: { id },
    data: { publishedAt: to, clockedAt: corrected ? clockedAt : null },
  });
}

/** Readers no longer see it; its words and its time stay in the desk. */
export async function markUpdateWithdrawn(tx: Transaction, id: string): Promise<void> {
  await tx.update.update({ where: { id }, data: { status: 'withdrawn', pinned: null } });
}

/** Readers see it again, as they last did. */
export async function markUpdateShown(tx: Transaction, id: string): Promise<void> {
  await tx.update.update({ where: { id }, data: { status: 'published' } });
}

/** What readers last saw of an update; null when they never did. */
export async function withdrawnContent(
  tx: Transaction,
  id: string,
): Promise<{ headline: string; document: StoryDocument } | null> {
  const row = await tx.update.findUnique({
    where: { id },
    select: { publishedHeadline: true, publishedDocument: true },
  });
  if (!row || row.publishedDocument === null) return null;
  return { headline: row.publishedHeadline, document: storySchema.parse(row.publishedDocument) };
}

/** A story's updates and live posts as readers see them. */
export async function publishedUpdateDocuments(
  tx: Transaction,
  storyId: string,
): Promise<{ id: string; kind: EntryKind; headline: string; document: StoryDocument }[]> {
  const rows = await tx.update.findMany({
    where: { storyId, status: 'published' },
    select: { id: true, kind: true, publishedHeadline: true, publishedDocument: true },
  });
  return rows.map(({ id, kind, publishedHeadline, publishedDocument }) => ({
    id,
    kind,
    headline: publishedHeadline,
    document: storySchema.parse(publishedDocument),
  }));
}
