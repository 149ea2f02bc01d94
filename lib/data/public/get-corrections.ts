import { documentRefs } from '@/blocks/document-refs';
import type { CorrectionEntry, CorrectionPage } from '@/lib/document/shapes/story-page';
import { kindsThatPutRight } from '@/lib/document/shapes/update-kind';
import { database } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import { loadRefs } from '../load-refs';
import type { Prisma } from '../prisma/client';
import { pageUpdateSelect, toUpdate } from '../story-page';

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

/** What put stories right that readers can open, newest first, by keyset. */
export async function getCorrections(before: string | null): Promise<CorrectionPage> {
  const cursor = decodeCursor(before);
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
  const rows = await database().update.findMany({
    where: { AND: [shown, older] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: correctionsAPage + 1,
    select,
  });
  const { page, next } = cutPage(rows, correctionsAPage, ({ id, publishedAt }) => ({
    id,
    at: publishedAt ?? new Date(0),
  }));
  const corrections = page.flatMap(toEntry);
  const refs = await loadRefs(corrections.flatMap(({ document }) => documentRefs(document)));
  return { corrections, refs, next };
}
