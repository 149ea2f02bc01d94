import { documentRefs } from '@/blocks/document-refs';
import type { CorrectionEntry, CorrectionPage } from '@/lib/document/shapes/story-page';
import { kindsThatPutRight } from '@/lib/document/shapes/update-kind';
import { database } from '../client';
import { type Cursor, cutPage, decodeCursor } from '../cursor';
import { loadRefs } from '../load-refs';
import type { Prisma } from '../prisma/client';
import { pageUpdateSelect, toUpdate } from '../story-page';
import { retractionSelect, toRetraction } from './get-retraction';

const correctionsAPage = 30;

const select = {
  ...pageUpdateSelect,
  story: {
    select: {
      publication: {
        select: {
          storyId: true,
          path: true,
          headline: true,
          language: true,
          section: { select: { slug: true, name: true } },
        },
      },
    },
  },
} satisfies Prisma.UpdateSelect;

type Row = Prisma.UpdateGetPayload<{ select: typeof select }>;

function toEntry({ story, ...row }: Row): CorrectionEntry[] {
  if (!story.publication) return [];
  const { storyId: id, ...named } = story.publication;
  return toUpdate(row).map((update) => ({ ...update, story: { id, ...named } }));
}

const shown = {
  kind: { in: [...kindsThatPutRight] },
  status: 'published',
  story: { publication: { isNot: null } },
} satisfies Prisma.UpdateWhereInput;

async function findUpdates(cursor: Cursor | null): Promise<Row[]> {
  const older: Prisma.UpdateWhereInput = cursor
    ? {
        publishedAt: { lte: cursor.at },
        OR: [{ publishedAt: { lt: cursor.at } }, { id: { lt: cursor.id } }],
      }
    : { publishedAt: { not: null } };
  return database().update.findMany({
    where: { AND: [shown, older] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: correctionsAPage + 1,
    select,
  });
}

async function findRetractions(cursor: Cursor | null): Promise<CorrectionEntry[]> {
  const older: Prisma.RetractionWhereInput = cursor
    ? {
        retractedAt: { lte: cursor.at },
        OR: [{ retractedAt: { lt: cursor.at } }, { storyId: { lt: cursor.id } }],
      }
    : {};
  const rows = await database().retraction.findMany({
    where: older,
    orderBy: [{ retractedAt: 'desc' }, { storyId: 'desc' }],
    take: correctionsAPage + 1,
    select: retractionSelect,
  });
  return rows.map(toRetraction).map(({ notice, retractedAt: publishedAt, publishedAt: _, ...story }) => ({
    kind: 'retraction',
    id: story.id,
    publishedAt,
    notice,
    story,
  }));
}

/** What stands in a cursor for a time that nobody knows: of such are those behind all others, by their ids. */
const unknown = new Date(0);

async function findUndated(cursor: Cursor | null): Promise<Row[]> {
  const id = cursor?.at.getTime() === unknown.getTime() ? { lt: cursor.id } : undefined;
  return database().update.findMany({
    where: { ...shown, publishedAt: null, id },
    orderBy: { id: 'desc' },
    take: correctionsAPage + 1,
    select,
  });
}

const newestFirst = (a: CorrectionEntry, b: CorrectionEntry) =>
  (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || (a.id < b.id ? 1 : -1);

/** What put stories right that readers can open, and which stories were taken back, newest first, by keyset. */
export async function getCorrections(before: string | null): Promise<CorrectionPage> {
  const cursor = decodeCursor(before);
  const [updates, retractions] = await Promise.all([findUpdates(cursor), findRetractions(cursor)]);
  const dated = [...updates.flatMap(toEntry), ...retractions].sort(newestFirst);
  const undated = dated.length <= correctionsAPage ? await findUndated(cursor) : [];
  const found = [...dated, ...undated.flatMap(toEntry)];
  const { page: corrections, next } = cutPage(found, correctionsAPage, ({ id, publishedAt }) => ({
    id,
    at: publishedAt === null ? unknown : new Date(publishedAt),
  }));
  const refs = await loadRefs(
    corrections.flatMap((entry) => (entry.kind === 'retraction' ? [] : documentRefs(entry.document))),
  );
  return { corrections, refs, next };
}
