import type { CardPage } from '@/lib/document/shapes/story-page';
import { database, joined } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import type { Prisma } from '../prisma/client';
import { cardSelect, toStoryCards } from '../story-card';

export const pageSize = 20;

const newestFirst = [
  { publishedAt: 'desc' },
  { storyId: 'desc' },
] satisfies Prisma.PublicationOrderByWithRelationInput[];

/** Published stories, newest first, by keyset: page 500 costs what page 1 does. */
export async function listCards(
  where: Prisma.PublicationWhereInput,
  before: string | null,
  size = pageSize,
): Promise<CardPage> {
  const cursor = decodeCursor(before);
  const older: Prisma.PublicationWhereInput = cursor
    ? {
        publishedAt: { lte: cursor.at },
        OR: [{ publishedAt: { lt: cursor.at } }, { storyId: { lt: cursor.id } }],
      }
    : {};
  const rows = await database().publication.findMany({
    ...joined,
    where: { AND: [where, older] },
    orderBy: newestFirst,
    take: size + 1,
    select: cardSelect,
  });
  const { page, next } = cutPage(rows, size, (row) => ({ at: row.publishedAt, id: row.storyId }));
  return { stories: await toStoryCards(page), next };
}
