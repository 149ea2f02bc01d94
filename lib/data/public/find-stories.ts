import { isId } from '@/lib/kit/ids';
import { database } from '../client';
import { type Cursor, decodeCursor } from '../cursor';
import { Prisma } from '../prisma/client';

const { sql } = Prisma;

/** Of so many of the newest stories it is looked how common a search is. */
const sampleSize = 500;
/** From this share of them on, the newest stories are gone through; below, the words' index is asked. */
const commonShare = 0.3;
/** So many of the newest stories with the words are put in the order of relevance; older ones are found by date. */
export const rankedStories = 500;

/** A story that was found, and its place in the order. */
export interface FoundStory {
  id: string;
  publishedAt: Date;
  /** How well it fits, rounded so that of two that fit alike the newer one comes first; 0 in the order of time. */
  rank: number;
}

/** A place in the order of relevance. */
interface RankCursor extends Cursor {
  rank: number;
}

/** The place as it stands in an address. */
export function encodePlace({ rank, publishedAt, id }: FoundStory): string {
  return Buffer.from(`${rank} ${publishedAt.toISOString()} ${id}`).toString('base64url');
}

/** The place that an address names; null for none and for garbage: the first page. */
function decodePlace(text: string | null): RankCursor | null {
  if (!text || text.length > 200) return null;
  const [rank = '', ...rest] = Buffer.from(text, 'base64url').toString().split(' ');
  const cursor = decodeCursor(Buffer.from(rest.join(' ')).toString('base64url'));
  return cursor && isId(cursor.id) && /^\d(\.\d+)?$/.test(rank) ? { ...cursor, rank: Number(rank) } : null;
}

/** Whether so many stories say it that going through the newest ones finds enough of them soon. */
async function isCommon(query: string): Promise<boolean> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT search FROM "StorySearch" ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${sampleSize}
    ) newest WHERE newest.search @@ ${query}::tsquery`;
  return (row?.count ?? 0) >= sampleSize * commonShare;
}

/**
 * Stories that a query fits, the newest first. PostgreSQL can't know how common several words are together, and takes
 * the wrong way for some, so it is told: of what is rare all by the words' index, then in order; of what is common the newest.
 */
async function newestWith(query: string | null, condition: Prisma.Sql): Promise<Prisma.Sql> {
  const inOrder = sql`ORDER BY "publishedAt" DESC, "storyId" DESC`;
  if (query === null) {
    return sql`SELECT s."storyId", s."publishedAt" FROM "StorySearch" s WHERE ${condition} ${inOrder}`;
  }
  const found = sql`
    SELECT s."storyId", s."publishedAt" FROM "StorySearch" s WHERE s.search @@ ${query}::tsquery AND ${condition}`;
  if (await isCommon(query)) return sql`${found} ${inOrder}`;
  return sql`SELECT "storyId", "publishedAt" FROM (${found} OFFSET 0) rare ${inOrder}`;
}

/** One page by date, and one more, behind a place. `query`: a tsquery as text; null for whatever the condition holds of. */
export async function findNewest(
  query: string | null,
  condition: Prisma.Sql,
  before: string | null,
  size: number,
): Promise<FoundStory[]> {
  const place = decodePlace(before);
  const older = place
    ? sql`${condition} AND (s."publishedAt", s."storyId") < (${place.at}, ${place.id}::uuid)`
    : condition;
  const rows = await database().$queryRaw<{ storyId: string; publishedAt: Date }[]>`
    ${await newestWith(query, older)} LIMIT ${size + 1}`;
  return rows.map(({ storyId: id, publishedAt }) => ({ id, publishedAt, rank: 0 }));
}

/** One page by relevance, and one more, behind a place; with how many stories are in that order altogether. */
export async function findRelevant(
  query: string,
  condition: Prisma.Sql,
  before: string | null,
  size: number,
): Promise<{ found: FoundStory[]; total: number }> {
  const place = decodePlace(before);
  const behind = place
    ? sql`(rank, "publishedAt", "storyId") < (${place.rank}::numeric, ${place.at}, ${place.id}::uuid)`
    : sql`true`;
  const rows = await database().$queryRaw<
    { storyId: string; publishedAt: Date; rank: number; total: number }[]
  >`
    WITH newest AS MATERIALIZED (${await newestWith(query, condition)} LIMIT ${rankedStories}),
    ranked AS MATERIALIZED (
      SELECT n."storyId", n."publishedAt",
        round(ts_rank('{0.1, 0.4, 0.6, 1.0}', s.search, ${query}::tsquery, 1)::numeric, 2) AS rank
      FROM newest n JOIN "StorySearch" s USING ("storyId")
    )
    SELECT "storyId", "publishedAt", rank::float8 AS rank, (SELECT count(*)::int FROM ranked) AS total
    FROM ranked WHERE ${behind}
    ORDER BY ranked.rank DESC, "publishedAt" DESC, "storyId" DESC LIMIT ${size + 1}`;
  return {
    found: rows.map(({ storyId: id, publishedAt, rank }) => ({ id, publishedAt, rank })),
    total: rows[0]?.total ?? 0,
  };
}
