import type { CardPage } from '@/lib/document/shapes/story-page';
import { ask } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import { loadCards } from '../load-cards';
import { Prisma } from '../prisma/client';

const { sql } = Prisma;

export const pageSize = 20;

/** Whose stories a list has: each has an index by which they lie in its order. */
export type ListedStories =
  | { sectionId: string }
  | { authorId: string }
  | { tagId: string }
  /** First published from an instant until before another. */
  | { from: Date; to: Date };

/** The rows of a list, with the time and the id by which it is ordered. */
function rowsOf(list: ListedStories): Prisma.Sql {
  if ('authorId' in list) return sql`"PublicationByline" WHERE "authorId" = ${list.authorId}::uuid`;
  if ('tagId' in list) return sql`"PublicationTag" WHERE "tagId" = ${list.tagId}::uuid`;
  if ('sectionId' in list) return sql`"Publication" WHERE "sectionId" = ${list.sectionId}::uuid`;
  return sql`"Publication" WHERE "publishedAt" >= ${list.from} AND "publishedAt" < ${list.to}`;
}

/** Published stories, newest first, by keyset: page 500 costs what page 1 does. Two queries. */
export async function listCards(
  list: ListedStories,
  before: string | null,
  size = pageSize,
): Promise<CardPage> {
  const cursor = decodeCursor(before);
  const older = cursor
    ? sql`AND ("publishedAt", "storyId") < (${cursor.at}, ${cursor.id}::uuid)`
    : Prisma.empty;
  // Somebody may have two parts in one story.
  const rows = await ask<{ storyId: string; publishedAt: Date }>(sql`
    SELECT DISTINCT ON ("publishedAt", "storyId") "storyId", "publishedAt" FROM ${rowsOf(list)} ${older}
    ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${size + 1}`);
  const { page, next } = cutPage(rows, size, (row) => ({ at: row.publishedAt, id: row.storyId }));
  const cards = await loadCards(
    page.map(({ storyId }) => ({ storyId, photoId: null })),
    new Date(),
  );
  // One of them may have been taken down between the two queries.
  return { stories: page.flatMap(({ storyId }) => cards.get(storyId) ?? []), next };
}
