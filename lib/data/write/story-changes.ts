import { storySchema } from '@/blocks/registry';
import type { StoryChangeKind, StoryDifference } from '@/lib/document/shapes/story-change';
import { type BylineFields, bylinesSchema, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { joined } from '../client';
import { toJson } from '../json';
import { Prisma } from '../prisma/client';
import type { StoryContent } from './find-story';
import type { Transaction } from './transaction';

/** What readers have of a story that is held; null while they have nothing. */
export async function readPublished(tx: Transaction, storyId: string): Promise<StoryContent | null> {
  const row = await tx.publication.findUnique({
    where: { storyId },
    select: { fields: true, document: true, sectionId: true },
  });
  if (!row) return null;
  // Its section may have been taken away since, and readers find it in another one.
  const fields = { ...storyFieldsSchema.parse(row.fields), sectionId: row.sectionId };
  return { fields, document: storySchema.parse(row.document) };
}

/** What readers last had of an update, with who signed it; null while they never had it. */
export async function readPublishedUpdate(
  tx: Transaction,
  id: string,
): Promise<{ headline: string; document: StoryDocument; bylines: BylineFields } | null> {
  const row = await tx.update.findUnique({
    ...joined,
    where: { id },
    select: {
      publishedHeadline: true,
      publishedDocument: true,
      publishedBylines: { orderBy: { position: 'asc' }, select: { authorId: true, role: true } },
    },
  });
  if (!row || row.publishedDocument === null) return null;
  const document = storySchema.parse(row.publishedDocument);
  return { headline: row.publishedHeadline, document, bylines: bylinesSchema.parse(row.publishedBylines) };
}

/** Adds to the public history of a story that is held. */
export async function addStoryChange(
  tx: Transaction,
  change: {
    storyId: string;
    /** The update that it is about. */
    updateId?: string;
    kind: StoryChangeKind;
    at: Date;
    version: number | null;
    substantive?: boolean;
    difference?: StoryDifference | null;
  },
): Promise<void> {
  const difference = change.difference ? toJson(change.difference) : Prisma.DbNull;
  await tx.storyChange.create({ data: { ...change, difference } });
  if (change.kind !== 'published') {
    await tx.publication.updateMany({ where: { storyId: change.storyId }, data: { changed: true } });
  }
}

/** From now on readers get nothing of the words of what changed until now. */
export async function closeStoryChanges(tx: Transaction, storyId: string): Promise<void> {
  await tx.storyChange.updateMany({ where: { storyId, closed: false }, data: { closed: true } });
}

/** The first publication stands in the history at the time that readers are told. */
export async function moveFirstChange(tx: Transaction, storyId: string, at: Date): Promise<void> {
  await tx.storyChange.updateMany({ where: { storyId, kind: 'published' }, data: { at } });
}

/** A change, and whose story it is of; null where there is none. */
export async function findStoryChange(
  tx: Transaction,
  id: string,
): Promise<{ id: string; storyId: string; version: number | null; hiddenReason: string | null } | null> {
  return tx.storyChange.findUnique({
    where: { id },
    select: { id: true, storyId: true, version: true, hiddenReason: true },
  });
}

/** Notes that readers are no longer shown what a change was, or, with null, that they are again. */
export async function writeHidden(
  tx: Transaction,
  id: string,
  hidden: { reason: string; at: Date; byId: string } | null,
): Promise<void> {
  await tx.storyChange.update({
    where: { id },
    data: {
      hiddenReason: hidden?.reason ?? null,
      hiddenAt: hidden?.at ?? null,
      hiddenById: hidden?.byId ?? null,
    },
  });
}

/** Chooses what a story's history shows; null for what the site does. Returns what was chosen before. */
export async function writeHistoryShows(
  tx: Transaction,
  storyId: string,
  shows: string | null,
): Promise<string | null> {
  const { historyShows } = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    select: { historyShows: true },
  });
  await tx.story.update({ where: { id: storyId }, data: { historyShows: shows } });
  return historyShows;
}
