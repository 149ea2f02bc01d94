import { searchTokens } from '@/lib/document/search-text';
import { database } from '../client';
import type { AskedTerm } from './search-terms';

/** Two letters changed places in a word of seven: that much of it is still alike. */
const alikeEnough = '0.45';
const shortest = 4;
const longest = 40;
const newestStories = 100;

interface Alike {
  word: string;
  headline: string;
  standfirst: string;
}

/** A word of the stories that is written nearly like this one: in headlines, topics and names. */
async function wordLike(words: string): Promise<string | null> {
  const rows = await database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${alikeEnough}, true)`;
    return tx.$queryRaw<Alike[]>`
      WITH alike AS MATERIALIZED (
        SELECT "storyId", names FROM "StorySearch" s
        WHERE ${words} <% names AND NOT EXISTS (SELECT FROM "SearchDue" due WHERE due."storyId" = s."storyId")
        LIMIT 200
      )
      SELECT word, min(p.headline) AS headline, min(p.standfirst) AS standfirst
      FROM alike, unnest(string_to_array(alike.names, ' ')) word, "Publication" p
      WHERE p."storyId" = alike."storyId" AND similarity(word, ${words}) > 0.25
      GROUP BY word ORDER BY similarity(word, ${words}) DESC, count(*) DESC, word LIMIT 1`;
  });
  const [best] = rows;
  if (!best) return null;
  // With its accents and capitals, where a headline has them.
  const printed = `${best.headline} ${best.standfirst}`;
  for (const { start, end, folded } of searchTokens(printed)) {
    if (folded === best.word) return printed.slice(start, end);
  }
  return best.word;
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
    ({ exact, excluded, words }) =>
      !exact && !excluded && words.length >= shortest && words.length <= longest && !words.includes(' '),
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
