import { isId } from '@/lib/kit/ids';
import { ask } from '../client';
import { type Cursor, decodeCursor } from '../cursor';
import { Prisma } from '../prisma/client';
import type { WholeQuery } from './search-terms';

const { sql } = Prisma;

/** Of so many of the newest stories it is looked how common a search is. */
const sampleSize = 100;
/** From this share of them on, the newest stories are gone through; below, an index is asked, and all that it finds is read. */
const commonShare = 0.05;
/** So many stories are gone through before an index is asked all the same. */
const walkedStories = 10_000;

/** Which page is asked for. */
interface AskedPage {
  /** The place behind which it begins; null for the first. */
  before: string | null;
  size: number;
  /** How many stories a walk goes through. */
  walk?: number;
}

/** So many of the newest stories with the words are put in the order of relevance; older ones are found by date. */
const rankedStories = 500;
/** The same where the words are common: they say little about which story is meant, and the newest are what is looked for. */
const rankedCommon = 150;

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

/**
 * Whether to go through the newest stories. PostgreSQL can't know how common several words are together, and takes the wrong
 * way for some, so it is told: of what is common the newest; of what is rare all by an index, then in order.
 */
async function isCommon({ text }: WholeQuery): Promise<boolean> {
  const [row] = await ask<{ fits: number }>(sql`
    SELECT count(*) FILTER (WHERE search @@ ${text}::tsquery)::int AS fits
    FROM (SELECT search FROM "StorySearch" ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${sampleSize}) newest`);
  return (row?.fits ?? 0) >= sampleSize * commonShare;
}

const inOrder = sql`ORDER BY "publishedAt" DESC, "storyId" DESC`;
const columns = sql`s."storyId", s."publishedAt"`;

/** Everything that a query fits, the newest first, by the index of words and that of phrases. */
function indexed({ text, pairs }: WholeQuery, condition: Prisma.Sql): Prisma.Sql {
  const phrases = pairs.length > 0 ? sql`s.pairs @> ${pairs}::int[] AND` : Prisma.empty;
  return sql`
    (SELECT ${columns} FROM "StorySearch" s WHERE ${phrases} s.search @@ ${text}::tsquery AND ${condition} OFFSET 0) rare
    ${inOrder}`;
}

/** The newest stories, with their words. */
const walked = (condition: Prisma.Sql, words: Prisma.Sql, walk: number) => sql`
  (SELECT ${columns}, ${words} AS words FROM "StorySearch" s WHERE ${condition} ${inOrder} LIMIT ${walk}) walked`;

const rankBy = (words: Prisma.Sql, { text }: WholeQuery) =>
  sql`round(ts_rank('{0.1, 0.4, 0.6, 1.0}', ${words}, ${text}::tsquery, 1)::numeric, 2) AS rank`;

type Row = { storyId: string; publishedAt: Date; rank?: number };

const toFound = ({ storyId: id, publishedAt, rank = 0 }: Row): FoundStory => ({ id, publishedAt, rank });

/** Rows of which there are so many altogether; null on a walk that ended before the last story and found fewer than are wanted. */
interface Counted {
  rows: Row[];
  total: number | null;
}

/** Asks for a page of `stories`, and counts them: at most `most`. `beyond`: selects whether a walk goes on. */
async function askCounted(
  stories: Prisma.Sql,
  { most, page, beyond }: { most: number; page: Prisma.Sql; beyond: Prisma.Sql },
): Promise<Counted> {
  // Behind the last of them still stands how many there are.
  const rows = await ask<Row & { total: number | null }>(sql`
    WITH fitting AS MATERIALIZED (${stories} LIMIT ${most}), page AS (SELECT * FROM fitting ${page})
    SELECT "storyId", "publishedAt", rank::float8 AS rank,
      CASE WHEN total = ${most} OR NOT ${beyond} THEN total END AS total
    FROM (SELECT count(*)::int AS total FROM fitting) counted LEFT JOIN page ON true
    ORDER BY page.rank DESC, "publishedAt" DESC, "storyId" DESC`);
  return { rows: rows.filter(({ storyId }) => storyId !== null), total: rows[0]?.total ?? null };
}

const everything = sql`false`;

/** Whether there are stories behind those of a walk. */
const behindWalk = (condition: Prisma.Sql, walk: number) =>
  sql`EXISTS (SELECT FROM "StorySearch" s WHERE ${condition} ${inOrder} LIMIT 1 OFFSET ${walk})`;

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
  const most = size + 1;
  const asNewest = ({ rows }: Counted) => ({ found: rows.map(toFound), total: null, isCut: false });
  const newest = (stories: Prisma.Sql, beyond: Prisma.Sql) =>
    askCounted(sql`SELECT "storyId", "publishedAt", 0 AS rank FROM ${stories}`, {
      ...{ most, page: Prisma.empty, beyond },
    });
  if (!query) {
    return asNewest(await newest(sql`"StorySearch" s WHERE ${older} ${inOrder}`, everything));
  }
  if (await isCommon(query)) {
    const fitting = sql`${walked(older, sql`s.search`, walk)} WHERE words @@ ${query.text}::tsquery`;
    const found = await newest(fitting, behindWalk(older, walk));
    if (found.total !== null) return asNewest(found);
  }
  return asNewest(await newest(indexed(query, older), everything));
}

/** One page by relevance, and one more, behind a place. */
export async function findRelevant(
  query: WholeQuery,
  condition: Prisma.Sql,
  { before, size, walk = walkedStories }: AskedPage,
): Promise<FoundStories> {
  const place = decodePlace(before);
  const behind = place
    ? sql`WHERE (rank, "publishedAt", "storyId") < (${place.rank}::numeric, ${place.at}, ${place.id}::uuid)`
    : Prisma.empty;
  const page = sql`${behind} ORDER BY rank DESC, "publishedAt" DESC, "storyId" DESC LIMIT ${size + 1}`;
  const best = ({ rows, total }: Counted, most: number) => ({
    ...{ found: rows.map(toFound), total, isCut: total === most },
  });
  if (await isCommon(query)) {
    // Nearly all that is gone through fits: so the words are unpacked once, to look into and to weigh.
    const fitting = sql`
      SELECT "storyId", "publishedAt", ${rankBy(sql`words`, query)}
      FROM ${walked(condition, sql`s.search || ''::tsvector`, walk)} WHERE words @@ ${query.text}::tsquery`;
    const beyond = behindWalk(condition, walk);
    const found = await askCounted(fitting, { most: rankedCommon, page, beyond });
    if (found.total !== null) return best(found, rankedCommon);
  }
  const fitting = sql`
    SELECT n."storyId", n."publishedAt", ${rankBy(sql`s.search`, query)}
    FROM (SELECT * FROM ${indexed(query, condition)} LIMIT ${rankedStories}) n
    JOIN "StorySearch" s USING ("storyId")`;
  return best(await askCounted(fitting, { most: rankedStories, page, beyond: everything }), rankedStories);
}
