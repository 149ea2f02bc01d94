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

async function findUpdates(cursor: Cursor | null): Promise<Row[]> {
  const older: Prisma.UpdateWhereInput = cursor
    ? {
        publishedAt: { lte: cursor.at },
        OR: [{ publishedAt: { lt: cursor.at } }, { id: { lt: cursor.id } }],
      }
    : { publishedAt: { not: null } };
  const shown: Prisma.UpdateWhereInput = {
    kind: { in: [...kindsThatPutRight] },
    status: 'published',
    story: { publication: { isNot: null } },
  };
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

const newestFirst = (a: CorrectionEntry, b: CorrectionEntry) =>
  b.publishedAt.localeCompare(a.publishedAt) || (a.id < b.id ? 1 : -1);

/** What put stories right that readers can open, and which stories were taken back, newest first, by keyset. */
export async function getCorrections(before: string | null): Promise<CorrectionPage> {
  const cursor = decodeCursor(before);
  const [updates, retractions] = await Promise.all([findUpdates(cursor), findRetractions(cursor)]);
  const found = [...updates.flatMap(toEntry), ...retractions].sort(newestFirst);
  const { page: corrections, next } = cutPage(found, correctionsAPage, ({ id, publishedAt }) => ({
    id,
    at: new Date(publishedAt),
  }));
  const refs = await loadRefs(
    corrections.flatMap((entry) => (entry.kind === 'retraction' ? [] : documentRefs(entry.document))),
  );
  return { corrections, refs, next };
}
