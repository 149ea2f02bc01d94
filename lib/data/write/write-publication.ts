import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { toJson } from '../json';
import type { Prisma } from '../prisma/client';
import { writeChosenRelated } from './relate-stories';
import type { Transaction } from './transaction';

export interface PublicationInput {
  storyId: string;
  version: number;
  path: string;
  sectionId: string;
  fields: StoryFields;
  document: StoryDocument;
  times: { publishedAt: Date; updatedAt: Date | null; correctedAt: Date | null; modifiedAt: Date };
}

/** Makes this version what readers see, in place of any before it. */
export async function writePublication(tx: Transaction, input: PublicationInput): Promise<void> {
  const { storyId, version, path, sectionId, fields, document, times } = input;
  const { headline, standfirst, kicker, contentWarning, kind, language } = fields;
  const translationOf = await originalOf(tx, storyId, fields.translationOf);
  const data = {
    translationOf,
    version,
    path,
    sectionId,
    headline,
    standfirst,
    kicker,
    contentWarning,
    kind,
    language,
    leadPhotoId: fields.lead?.kind === 'photo' ? fields.lead.photoId : null,
    fields: toJson(fields),
    document: toJson(document),
    ...times,
  };
  await tx.publication.upsert({ where: { storyId }, create: { storyId, ...data }, update: data });
  await writeChosenRelated(tx, storyId, fields.relatedIds);
  // What was translated from it is now of the same original.
  if (translationOf)
    await tx.publication.updateMany({ where: { translationOf: storyId }, data: { translationOf } });
  const { publishedAt } = times;
  await writeBylines(
    tx,
    storyId,
    fields.bylines.map((byline, position) => ({ storyId, ...byline, position, publishedAt })),
  );
  await writeTags(
    tx,
    storyId,
    fields.tagIds.map((tagId, position) => ({ storyId, tagId, position, publishedAt })),
  );
}

/** The story that all translations of a story are of; null for an original, for one that is gone, and for a circle. */
async function originalOf(tx: Transaction, storyId: string, given: string | null): Promise<string | null> {
  if (!given || given === storyId) return null;
  const story = await tx.story.findUnique({
    where: { id: given },
    select: { publication: { select: { translationOf: true } } },
  });
  if (!story) return null;
  const original = story.publication?.translationOf ?? given;
  return original === storyId ? null : original;
}

// Written anew only where they differ: each row that comes or goes drops the pages of its author or tag.

async function writeBylines(
  tx: Transaction,
  storyId: string,
  rows: Prisma.PublicationBylineCreateManyInput[],
): Promise<void> {
  const select = { authorId: true, role: true, position: true, publishedAt: true };
  const stored = await tx.publicationByline.findMany({ where: { storyId }, select });
  const key = (row: Omit<Prisma.PublicationBylineCreateManyInput, 'storyId'>) =>
    `${row.authorId} ${row.role} ${row.position} ${Number(row.publishedAt)}`;
  if (sameKeys(stored.map(key), rows.map(key))) return;
  await tx.publicationByline.deleteMany({ where: { storyId } });
  await tx.publicationByline.createMany({ data: rows, skipDuplicates: true });
}

async function writeTags(
  tx: Transaction,
  storyId: string,
  rows: Prisma.PublicationTagCreateManyInput[],
): Promise<void> {
  const select = { tagId: true, position: true, publishedAt: true };
  const stored = await tx.publicationTag.findMany({ where: { storyId }, select });
  const key = (row: Omit<Prisma.PublicationTagCreateManyInput, 'storyId'>) =>
    `${row.tagId} ${row.position} ${Number(row.publishedAt)}`;
  if (sameKeys(stored.map(key), rows.map(key))) return;
  await tx.publicationTag.deleteMany({ where: { storyId } });
  await tx.publicationTag.createMany({ data: rows, skipDuplicates: true });
}

function sameKeys(stored: string[], wanted: string[]): boolean {
  return stored.sort().join('\n') === [...new Set(wanted)].sort().join('\n');
}

/** Moves the times of a publication that an update or correction touched. */
export async function writePublicationTimes(
  tx: Transaction,
  storyId: string,
  times: PublicationInput['times'],
): Promise<void> {
  const { publishedAt, updatedAt, correctedAt, modifiedAt } = times;
  // Lists of authors and tags sort by a copy.
  await tx.$executeRaw`
    WITH moved AS (
      UPDATE "Publication" SET "publishedAt" = ${publishedAt}, "updatedAt" = ${updatedAt}, "correctedAt" = ${correctedAt},
        "modifiedAt" = ${modifiedAt}
      WHERE "storyId" = ${storyId}::uuid RETURNING "storyId", "publishedAt"
    ), bylines AS (
      UPDATE "PublicationByline" row SET "publishedAt" = moved."publishedAt" FROM moved
      WHERE row."storyId" = moved."storyId" AND row."publishedAt" <> moved."publishedAt"
    )
    UPDATE "PublicationTag" row SET "publishedAt" = moved."publishedAt" FROM moved
    WHERE row."storyId" = moved."storyId" AND row."publishedAt" <> moved."publishedAt"`;
}
