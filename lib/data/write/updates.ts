import { storySchema } from '@/blocks/registry';
import { type BylineFields, bylinesSchema } from '@/lib/document/shapes/story-fields';
import type { EntryKind } from '@/lib/document/shapes/update-kind';
import type { StoryDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import { isStoredJson } from '../json';
import { Prisma } from '../prisma/client';
import type { UpdateStatus } from '../prisma/enums';
import type { Transaction } from './transaction';

/** An update as use cases judge it. */
export interface UpdateRecord extends UpdateContent {
  id: string;
  storyId: string;
  kind: EntryKind;
  status: UpdateStatus;
  version: number;
  publishedAt: Date | null;
  publishedVersion: number | null;
  /** As readers last had it; empty where they never did. */
  publishedHeadline: string;
  handedInAt: Date | null;
  clockedAt: Date | null;
  updatedAt: Date;
  number: number | null;
  pinned: number | null;
  key: boolean;
  showsEmbeds: boolean;
  authorId: string;
  author: string;
}

/** The columns of an `UpdateRecord`, of a row `u` and the person `p` who began it. */
export const recordColumns =
  Prisma.raw(`u.id, u."storyId", u.kind, u.status, u.version, u.headline, u.document, u.bylines,
  u."publishedAt", u."publishedVersion", u."publishedHeadline", u."handedInAt", u."clockedAt", u."updatedAt", u.number, u.pinned,
  u.key, u."showsEmbeds", u."authorId", p.name AS author`);

/** A row of `recordColumns`. */
export type RecordRow = Omit<UpdateRecord, 'document' | 'bylines'> & { document: unknown; bylines: unknown };

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

export const toRecord = (row: RecordRow): UpdateRecord => ({ ...row, ...toContent(row) });

/** The update with this id, held until the transaction ends, or null. Whoever has waited for it gets what it is by then. */
export async function lockUpdate(tx: Transaction, id: string): Promise<UpdateRecord | null> {
  const [row] = await tx.$queryRaw<RecordRow[]>`
    SELECT ${recordColumns} FROM "Update" u JOIN "Person" p ON p.id = u."authorId"
    WHERE u.id = ${id}::uuid FOR UPDATE OF u`;
  return row ? toRecord(row) : null;
}

/** What an update is, without holding anything; null for no such update. */
export async function findUpdate(
  tx: Transaction,
  id: string,
): Promise<{ storyId: string; kind: EntryKind; authorId: string } | null> {
  return tx.update.findUnique({ where: { id }, select: { storyId: true, kind: true, authorId: true } });
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
    WITH swapped AS (
      UPDATE "Update" SET version = ${baseVersion + 1}, headline = ${headline},
        document = ${JSON.stringify(swap.document)}::json, bylines = ${JSON.stringify(swap.bylines)}::jsonb,
        "updatedAt" = ${at}
      WHERE id = ${id}::uuid AND version = ${baseVersion}
      RETURNING id, version, headline, document, bylines, "updatedAt"
    )
    INSERT INTO "UpdateRevision" (id, "updateId", version, "saveId", headline, document, bylines, "authorId", "createdAt")
    SELECT ${newId()}::uuid, id, version, ${saveId}::uuid, headline, document, bylines, ${personId}::uuid, "updatedAt"
    FROM swapped`;
  return swapped === 0 ? null : baseVersion + 1;
}

/** When readers first got an update, and what of it is noted with that. */
export interface UpdateRelease {
  /** Set once; null where nobody knows it. */
  publishedAt: Date | null;
  /** Where readers had other words before, since when they have these. */
  changedAt: Date | null;
  /** Of a live post: which one it is. */
  number: number | null;
}

/** What readers see of an update from now on. */
export async function markUpdatePublished(
  tx: Transaction,
  { id, bylines, publishedVersion }: Pick<UpdateRecord, 'id' | 'bylines' | 'publishedVersion'>,
  { publishedAt, changedAt, number }: UpdateRelease,
): Promise<void> {
  if (publishedVersion !== null) await tx.updateByline.deleteMany({ where: { updateId: id } });
  await tx.$executeRaw`
    WITH signed AS (
      INSERT INTO "UpdateByline" ("updateId", "authorId", role, position)
      SELECT ${id}::uuid, "authorId", role, place - 1
      FROM unnest(${bylines.map(({ authorId }) => authorId)}::uuid[], ${bylines.map(({ role }) => role)}::text[])
        WITH ORDINALITY AS byline ("authorId", role, place)
      ON CONFLICT DO NOTHING
    )
    UPDATE "Update" SET status = 'published', "publishedVersion" = version, "publishedHeadline" = headline,
      "publishedDocument" = document, "publishedAt" = ${publishedAt}, "changedAt" = coalesce(${changedAt}, "changedAt"),
      number = ${number}
    WHERE id = ${id}::uuid`;
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
