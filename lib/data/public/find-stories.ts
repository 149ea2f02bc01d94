import { isId } from '@/lib/kit/ids';
import { ask } from '../client';
import { type Cursor, decodeCursor } from '../cursor';
import { Prisma } from '../prisma/client';
import type { WholeQuery } from './search-terms';
import { behindPlace, type FitRow, inOrder, rankBy, walkNewest } from './walk-newest';

const { sql } = Prisma;

/** Which page is asked for. */
interface AskedPage {
  /** The place behind which it begins; null for the first. */
  before: string | null;
  size: number;
  /** How many of the newest stories are gone through before an index is asked. */
  walk?: number;
}

/** So many of the newest stories with the words are put in the order of relevance; older ones are found by date. */
const rankedStories = 500;
/** The same where the words are common: they say little about which story is meant, and the newest are what is looked for. */
const rankedCommon = 100;

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

/** Everything that a query fits, by the index of words and that of phrases. */
function indexed({ text, pairs }: WholeQuery, condition: Prisma.Sql): Prisma.Sql {
  const phrases = pairs.length > 0 ? sql`s.pairs @> ${pairs}::int[] AND` : Prisma.empty;
  return sql`"StorySearch" s WHERE ${phrases} s.search @@ ${text}::tsquery AND ${condition} OFFSET 0`;
}

/** The newest of them, ranked. */
function indexedRanked(query: WholeQuery, condition: Prisma.Sql): Prisma.Sql {
  const columns = sql`s."storyId", s."publishedAt"`;
  const rank = rankBy(sql`s.search`, query);
  const newest = sql`${inOrder} LIMIT ${rankedStories}`;
  // The words of all that may have a phrase are read to see whether they do: so they are ranked at once.
  if (query.pairs.length > 0) {
    return sql`SELECT * FROM (SELECT ${columns}, ${rank} AS rank FROM ${indexed(query, condition)}) rare ${newest}`;
  }
  // Of single words the index knows by itself where they are: only of the newest are they read, where they lie.
  return sql`
    SELECT ${columns}, ${rank} AS rank
    FROM (SELECT * FROM (SELECT s.ctid AS place, s."publishedAt", s."storyId" FROM ${indexed(query, condition)}) rare ${newest}) n
    JOIN "StorySearch" s ON s.ctid = n.place`;
}

const toFound = ({ storyId: id, publishedAt, rank }: FitRow): FoundStory => ({ id, publishedAt, rank });

/** One page by date, and one more, behind a place. Null: whatever the condition holds of. */
export async function findNewest(
  query: WholeQuery | null,
  condition: Prisma.Sql,
  { before, size, walk }: AskedPage,
): Promise<FoundStories> {
  const behind = decodePlace(before);
  const most = size + 1;
  const older = sql`${condition} ${behindPlace(behind)}`;
  const stories = query ? indexed(query, older) : sql`"StorySearch" s WHERE ${older}`;
  const walked = query && (await walkNewest(query, { condition, behind, most, ranked: false }, walk));
  const rows =
    walked ??
    (await ask<FitRow>(sql`
      SELECT *, 0 AS rank FROM (SELECT s."storyId", s."publishedAt" FROM ${stories}) found ${inOrder} LIMIT ${most}`));
  return { found: rows.map(toFound), total: null, isCut: false };
}

/** Below 0 where the first comes before the second in the order of relevance. */
const byRelevance = (a: FoundStory, b: FoundStory) =>
  b.rank - a.rank ||
  b.publishedAt.getTime() - a.publishedAt.getTime() ||
  Number(a.id < b.id) - Number(a.id > b.id);

/** One page by relevance, and one more, behind a place. */
export async function findRelevant(
  query: WholeQuery,
  condition: Prisma.Sql,
  { before, size, walk }: AskedPage,
): Promise<FoundStories> {
  const place = decodePlace(before);
  const walked = await walkNewest(query, { condition, behind: null, most: rankedCommon, ranked: true }, walk);
  if (walked) {
    const stories = walked.map(toFound).sort(byRelevance);
    const from = place
      ? stories.findIndex((story) => byRelevance({ ...place, publishedAt: place.at }, story) < 0)
      : 0;
    const found = from < 0 ? [] : stories.slice(from, from + size + 1);
    return { found, total: stories.length, isCut: stories.length === rankedCommon };
  }
  const behind = place
    ? sql`WHERE (rank, "publishedAt", "storyId") < (${place.rank}::float8, ${place.at}, ${place.id}::uuid)`
    : Prisma.empty;
  // Behind the last of them still stands how many there are.
  const rows = await ask<FitRow & { total: number }>(sql`
    WITH fitting AS MATERIALIZED (${indexedRanked(query, condition)}),
      page AS (SELECT * FROM fitting ${behind} ORDER BY rank DESC, "publishedAt" DESC, "storyId" DESC LIMIT ${size + 1})
    SELECT page.*, total FROM (SELECT count(*)::int AS total FROM fitting) counted LEFT JOIN page ON true
    ORDER BY rank DESC, "publishedAt" DESC, "storyId" DESC`);
  const total = rows[0]?.total ?? 0;
  const found = rows.filter(({ storyId }) => storyId !== null).map(toFound);
  return { found, total, isCut: total === rankedStories };
}
