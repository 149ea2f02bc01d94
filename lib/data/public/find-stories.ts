import { isId } from '@/lib/kit/ids';
import { database } from '../client';
import { type Cursor, decodeCursor } from '../cursor';
import { Prisma } from '../prisma/client';
import type { WholeQuery } from './search-terms';

const { sql } = Prisma;

/** Of so many of the newest stories it is looked how common a search is. */
const sampleSize = 100;
/** From this share of them on, the newest stories are gone through; below, the words' index is asked. */
const commonShare = 0.3;
/**
 * From this share on that has the words of a phrase anywhere, they are gone through for the phrase too: the index knows words
 * alone, and whatever it finds would have to be read, however long ago it was.
 */
const scatteredShare = 0.05;
/** So many stories are gone through at once for a phrase that few have, though many have its words. */
export const walkedStories = 10_000;

/** Which page is asked for. */
interface AskedPage {
  /** The place behind which it begins; null for the first. */
  before: string | null;
  size: number;
  /** How many stories a short walk goes through. */
  walk?: number;
}

/** So many of the newest stories with the words are put in the order of relevance; older ones are found by date. */
const rankedStories = 500;
/** The same where the words are common: they say little about which story is meant, and the newest are what is looked for. */
export const rankedCommon = 200;

/** A story that was found, and its place in the order. */
export interface FoundStory {
  id: string;
  publishedAt: Date;
  /** How well it fits, rounded so that of two that fit alike the newer one comes first; 0 in the order of time. */
  rank: number;
}

/** One page of stories, and one more if there is one. */
export interface FoundStories {
  found: FoundStory[];
  /** How many stories are in that order altogether; null where nobody has counted. */
  total: number | null;
  /** There are more, which only the order of time reaches. */
  isCut: boolean;
  /** The story that was gone through last, where older ones were not; null for all of them. */
  walkedTo: FoundStory | null;
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

/** How stories are found: by the words' index, all of them from the newest on, or only so many of those. */
type Way = 'index' | 'walk' | 'short walk';

/**
 * PostgreSQL can't know how common several words are together, and takes the wrong way for some, so it is told: of what is
 * rare all by the words' index, then in order; of what is common the newest.
 */
async function wayTo({ strict, loose }: WholeQuery): Promise<Way> {
  const [row] = await database().$queryRaw<{ fits: number; near: number }[]>`
    SELECT count(*) FILTER (WHERE search @@ ${strict}::tsquery)::int AS fits,
      count(*) FILTER (WHERE search @@ ${loose}::tsquery)::int AS near
    FROM (SELECT search FROM "StorySearch" ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${sampleSize}) newest`;
  const { fits, near } = row ?? { fits: 0, near: 0 };
  if (fits >= sampleSize * commonShare) return 'walk';
  return strict !== loose && near >= sampleSize * scatteredShare ? 'short walk' : 'index';
}

const inOrder = sql`ORDER BY "publishedAt" DESC, "storyId" DESC`;
const columns = sql`s."storyId", s."publishedAt"`;

/** Stories that a query fits, the newest first. */
function newestWith(query: WholeQuery | null, way: Way, condition: Prisma.Sql, walk: number): Prisma.Sql {
  if (!query) return sql`SELECT ${columns} FROM "StorySearch" s WHERE ${condition} ${inOrder}`;
  const found = sql`
    SELECT ${columns} FROM "StorySearch" s WHERE s.search @@ ${query.strict}::tsquery AND ${condition}`;
  if (way === 'walk') return sql`${found} ${inOrder}`;
  if (way === 'index') return sql`SELECT "storyId", "publishedAt" FROM (${found} OFFSET 0) rare ${inOrder}`;
  return sql`
    SELECT "storyId", "publishedAt" FROM (
      SELECT ${columns}, s.search FROM "StorySearch" s WHERE ${condition} ${inOrder} LIMIT ${walk}
    ) walked WHERE walked.search @@ ${query.strict}::tsquery`;
}

const rankBy = (words: Prisma.Sql, { strict }: WholeQuery) =>
  sql`round(ts_rank('{0.1, 0.4, 0.6, 1.0}', ${words}, ${strict}::tsquery, 1)::numeric, 2) AS rank`;

/** The same with how well each fits: so many of the newest. */
function rankedWith(
  query: WholeQuery,
  way: Way,
  condition: Prisma.Sql,
  { walk, most }: { walk: number; most: number },
): Prisma.Sql {
  // Nearly all that is gone through fits: so the words are unpacked once, to look into and to weigh.
  if (way === 'walk') {
    return sql`
      SELECT "storyId", "publishedAt", ${rankBy(sql`words`, query)} FROM (
        SELECT ${columns}, s.search || ''::tsvector AS words FROM "StorySearch" s WHERE ${condition} ${inOrder} OFFSET 0
      ) walked WHERE words @@ ${query.strict}::tsquery LIMIT ${most}`;
  }
  return sql`
    SELECT n."storyId", n."publishedAt", ${rankBy(sql`s.search`, query)}
    FROM (${newestWith(query, way, condition, walk)} LIMIT ${most}) n JOIN "StorySearch" s USING ("storyId")`;
}

/** Where a short walk ends: no row where it has seen everything. */
const endOfWalk = (condition: Prisma.Sql, walk: number) => sql`
  SELECT ${columns} FROM "StorySearch" s WHERE ${condition} ${inOrder} LIMIT 1 OFFSET ${walk - 1}`;

type Row = { storyId: string; publishedAt: Date; rank?: number };

const toFound = ({ storyId: id, publishedAt, rank = 0 }: Row): FoundStory => ({ id, publishedAt, rank });

/** One page by date, and one more, behind a place. Null: whatever the condition holds of. */
export async function findNewest(
  query: WholeQuery | null,
  condition: Prisma.Sql,
  { before, size, walk = walkedStories }: AskedPage,
): Promise<FoundStories> {
  const place = decodePlace(before);
  const older = place
    ? sql`${condition} AND (s."publishedAt", s."storyId") < (${place.at}, ${place.id}::uuid)`
    : condition;
  const way = query ? await wayTo(query) : 'walk';
  const rows = await database().$queryRaw<Row[]>`${newestWith(query, way, older, walk)} LIMIT ${size + 1}`;
  const wentShort = way === 'short walk' && rows.length <= size;
  const [end] = wentShort ? await database().$queryRaw<Row[]>(endOfWalk(older, walk)) : [];
  return { found: rows.map(toFound), total: null, isCut: false, walkedTo: end ? toFound(end) : null };
}

/** One page by relevance, and one more, behind a place. */
export async function findRelevant(
  query: WholeQuery,
  condition: Prisma.Sql,
  { before, size, walk = walkedStories }: AskedPage,
): Promise<FoundStories> {
  const place = decodePlace(before);
  const behind = place
    ? sql`(rank, "publishedAt", "storyId") < (${place.rank}::numeric, ${place.at}, ${place.id}::uuid)`
    : sql`true`;
  const way = await wayTo(query);
  const most = way === 'walk' ? rankedCommon : rankedStories;
  const end = sql`UNION ALL SELECT "storyId", "publishedAt", 0, 0, true FROM (${endOfWalk(condition, walk)}) walked`;
  const rows = await database().$queryRaw<(Row & { total: number; isEnd: boolean })[]>`
    WITH ranked AS MATERIALIZED (${rankedWith(query, way, condition, { walk, most })}),
    page AS (
      SELECT "storyId", "publishedAt", rank, (SELECT count(*)::int FROM ranked) AS total, false AS "isEnd"
      FROM ranked WHERE ${behind} ORDER BY rank DESC, "publishedAt" DESC, "storyId" DESC LIMIT ${size + 1}
    ), known AS (SELECT * FROM page ${way === 'short walk' ? end : Prisma.empty})
    SELECT "storyId", "publishedAt", rank::float8 AS rank, total, "isEnd"
    FROM known ORDER BY "isEnd", known.rank DESC, "publishedAt" DESC, "storyId" DESC`;
  const found = rows.filter(({ isEnd }) => !isEnd);
  const total = found[0]?.total ?? 0;
  const last = rows.at(-1);
  return {
    found: found.map(toFound),
    total,
    isCut: total === most,
    walkedTo: last?.isEnd && total < most ? toFound(last) : null,
  };
}
