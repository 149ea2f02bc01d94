import { ask } from '../client';
import type { Cursor } from '../cursor';
import { Prisma } from '../prisma/client';
import { everyStory } from './search-conditions';
import type { WholeQuery } from './search-terms';

const { sql } = Prisma;

/** Of so many of the newest stories it is looked how common a search is. */
const sampleSize = 100;
/** From this share of them on, the newest stories are gone through; below, an index is asked, and all that it finds is read. */
const commonShare = 0.05;
/** So many stories are gone through before an index is asked all the same. */
const walkedStories = 10_000;
/** A step is so much longer than should be enough: chance spreads what is looked for unevenly. */
const leeway = 1.25;
const shortestStep = 20;

export const inOrder = sql`ORDER BY "publishedAt" DESC, "storyId" DESC`;

/** How well words fit, rounded so that of two that fit alike the newer one comes first. */
export const rankBy = (words: Prisma.Sql, { text }: WholeQuery) =>
  sql`round(ts_rank('{0.1, 0.4, 0.6, 1.0}', ${words}, ${text}::tsquery, 1)::numeric, 2)::float8`;

/** What holds of a row `s` of StorySearch that lies behind a place, in the order of time. */
export const behindPlace = (place: Cursor | null) =>
  place ? sql`AND (s."publishedAt", s."storyId") < (${place.at}, ${place.id}::uuid)` : Prisma.empty;

/** A story that fits. */
export interface FitRow {
  storyId: string;
  publishedAt: Date;
  /** 0 where nobody asked how well. */
  rank: number;
}

/** Which stories are gone through, and what for. */
interface Walk {
  condition: Prisma.Sql;
  /** The place behind which it begins. */
  behind: Cursor | null;
  /** It ends when so many were found. */
  most: number;
  /** Whether to say how well they fit. */
  ranked: boolean;
}

interface Step {
  rows: FitRow[];
  /** The last story that was looked at; null where enough were found, or there are no more. */
  end: Cursor | null;
}

/** Looks at so many of the newest stories. */
async function step(
  query: WholeQuery,
  { condition, behind, most, ranked }: Walk,
  size: number,
): Promise<Step> {
  const rank = ranked ? rankBy(sql`words`, query) : sql`0`;
  const rows = await ask<FitRow & { fits: boolean; last: boolean }>(sql`
    SELECT "storyId", "publishedAt", fits, last, CASE WHEN fits THEN ${rank} ELSE 0 END AS rank
    FROM (
      SELECT *, words @@ ${query.text}::tsquery AS fits, row_number() OVER (${inOrder}) = ${size} AS last
      FROM (
        SELECT s."storyId", s."publishedAt", s.search AS words FROM "StorySearch" s
        WHERE ${condition} ${behindPlace(behind)} ${inOrder} LIMIT ${size}
      ) walked
    ) looked WHERE fits OR last ${inOrder} LIMIT ${most}`);
  const fitting = rows.filter(({ fits }) => fits);
  const last = fitting.length < most ? rows.at(-1) : undefined;
  return { rows: fitting, end: last?.last ? { at: last.publishedAt, id: last.storyId } : null };
}

/**
 * The newest stories that fit, by going through the newest there are; null where they should be looked for by an index.
 * PostgreSQL can't know how common several words are together, and takes the wrong way for some, so it is told: of what is
 * common the newest, of what is rare all by an index. It goes in steps that should each be enough by what was found so far: asked
 * for more than it needs it would rather sort all there is.
 * @param longest so many stories are gone through
 */
export async function walkNewest(
  query: WholeQuery,
  walk: Walk,
  longest = walkedStories,
): Promise<FitRow[] | null> {
  // The sample is of all stories: with a filter it only says whether to go.
  const isFirstStep = walk.condition === everyStory && walk.behind === null;
  const sample = await step(
    query,
    isFirstStep ? walk : { condition: everyStory, behind: null, most: sampleSize, ranked: false },
    sampleSize,
  );
  if (isFirstStep && !sample.end) return sample.rows;
  if (sample.rows.length < sampleSize * commonShare) return null;
  let share = sample.rows.length / sampleSize;
  let { rows, end } = isFirstStep ? sample : { rows: [], end: walk.behind };
  for (let looked = isFirstStep ? sampleSize : 0; looked < longest; ) {
    const most = walk.most - rows.length;
    const size = Math.min(longest - looked, Math.max(shortestStep, Math.ceil((leeway * most) / share)));
    const next = await step(query, { ...walk, behind: end, most }, size);
    rows = [...rows, ...next.rows];
    if (!next.end) return rows;
    // Common of late, but rare before.
    if (walk.condition === everyStory && next.rows.length < size * commonShare) return null;
    end = next.end;
    looked += size;
    share = Math.max(rows.length, 1) / looked;
  }
  return null;
}
