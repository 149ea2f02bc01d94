import { searchTokens } from '@/lib/document/search-text';
import { mostSlips, oneSlipPatterns, slipsBetween } from '@/lib/document/slips';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import type { AskedTerm } from './search-terms';

const { sql } = Prisma;

/** Of a word of ten letters so much is still alike where two are wrong. */
const alikeEnough = '0.35';
const storiesLookedAt = 200;
/** A longer word has too many spellings that are one slip away; of it trigrams find enough alike. */
const longestPattern = 16;
const longest = 40;
const newestStories = 100;

interface Alike {
  word: string;
  stories: number;
  /** One of them. */
  storyId: string;
}

/** The words of such stories that are about as long: of their headlines, topics and names. */
const wordsOf = (stories: Prisma.Sql, letters: number, slips: number) => sql`
  WITH alike AS MATERIALIZED (
    SELECT "storyId", names FROM "StorySearch" s
    WHERE ${stories} AND NOT EXISTS (SELECT FROM "SearchDue" due WHERE due."storyId" = s."storyId")
    LIMIT ${storiesLookedAt}
  )
  SELECT word, count(*)::int AS stories, min(alike."storyId"::text) AS "storyId"
  FROM alike, unnest(string_to_array(names, ' ')) word
  WHERE length(word) BETWEEN ${letters - slips}::int AND ${letters + slips}::int GROUP BY word`;

/** Stories that say a word which is one slip away. */
async function oneSlipAway(typed: string, letters: number): Promise<Alike[]> {
  // As one expression, which the index of trigrams is asked by once: many patterns of LIKE would each be a scan of it.
  const expression = `\\m(${oneSlipPatterns(typed).join('|').replaceAll('_', '.')})\\M`;
  return database().$queryRaw<Alike[]>(wordsOf(sql`names ~ ${expression}`, letters, 1));
}

/** Stories that say a word which has many trigrams in common. */
async function alike(typed: string, letters: number): Promise<Alike[]> {
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${alikeEnough}, true)`;
    return tx.$queryRaw<Alike[]>(wordsOf(sql`${typed} <% names`, letters, 2));
  });
}

/** The one that the fewest slips are away, and of those the one that most stories say. */
function nearest(typed: string, most: number, words: readonly Alike[]): Alike | undefined {
  const near = words.flatMap((one) => {
    const slips = slipsBetween(typed, one.word);
    return slips > 0 && slips <= most ? [{ ...one, slips }] : [];
  });
  return near.sort((a, b) => a.slips - b.slips || b.stories - a.stories || (a.word < b.word ? -1 : 1))[0];
}

/** As a story prints a word, with its accents and capitals. */
async function printedIn({ word, storyId }: Alike): Promise<string> {
  const [row] = await database().$queryRaw<{ printed: string }[]>`
    SELECT concat_ws(' ', p.headline, p.standfirst, p.kicker, (
      SELECT string_agg(name, ' ') FROM "Author" WHERE id IN (
        SELECT "authorId" FROM "PublicationByline" WHERE "storyId" = p."storyId"
        UNION SELECT byline."authorId" FROM "UpdateByline" byline JOIN "Update" part ON part.id = byline."updateId"
          WHERE part."storyId" = p."storyId")
    ), (
      SELECT string_agg(tag.name, ' ') FROM "PublicationTag" has JOIN "Tag" tag ON tag.id = has."tagId"
      WHERE has."storyId" = p."storyId"
    ), s.text) AS printed
    FROM "Publication" p JOIN "StorySearch" s USING ("storyId") WHERE p."storyId" = ${storyId}::uuid`;
  const printed = row?.printed ?? '';
  for (const { start, end, folded } of searchTokens(printed)) {
    if (folded === word) return printed.slice(start, end);
  }
  return word;
}

/** A word of the stories that is written nearly like this one. */
async function wordLike(typed: string): Promise<string | null> {
  const letters = [...typed].length;
  const most = mostSlips(typed);
  const close = letters <= longestPattern ? nearest(typed, 1, await oneSlipAway(typed, letters)) : undefined;
  const best = close ?? (most > 1 ? nearest(typed, most, await alike(typed, letters)) : undefined);
  return best ? printedIn(best) : null;
}

/** Which of the terms no story says. */
async function unsaid(terms: readonly AskedTerm[]): Promise<AskedTerm[]> {
  // Counted rather than asked whether any EXISTS: for that one the planner may read the whole table, hoping to meet one soon.
  // What one of the newest says needn't be counted.
  const rows = await database().$queryRaw<{ count: number }[]>`
    WITH newest AS MATERIALIZED (
      SELECT search FROM "StorySearch" ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${newestStories})
    SELECT CASE WHEN EXISTS (SELECT FROM newest WHERE search @@ term.query::tsquery) THEN 1
      ELSE (SELECT count(*)::int FROM "StorySearch" WHERE search @@ term.query::tsquery) END AS count
    FROM unnest(${terms.map(({ tsquery }) => tsquery)}::text[]) WITH ORDINALITY AS term (query, place) ORDER BY place`;
  return terms.filter((_, i) => rows[i]?.count === 0);
}

/**
 * For a search that finds nothing: what was typed, with words that no story says in the spelling of some story's. Null
 * where every word is said somewhere, or nothing is written alike.
 */
export async function respell(query: string, terms: readonly AskedTerm[]): Promise<string | null> {
  const single = terms.filter(
    ({ exact, excluded, words }) => !exact && !excluded && mostSlips(words) > 0 && words.length <= longest,
  );
  if (single.length === 0) return null;
  let respelled = query;
  for (const { typed, words } of await unsaid(single)) {
    const better = await wordLike(words);
    if (!better) return null;
    respelled = respelled.replace(typed, () => better);
  }
  return respelled === query ? null : respelled;
}
