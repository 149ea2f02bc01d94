import { database } from '../client';

/** Of so many of the newest stories it is looked how common a word is. */
const sampleSize = 200;
/** What more of them say than this share tells nothing about a story. */
const tellingShare = 0.2;
/** So many of a story's words are looked for elsewhere. */
const mostWords = 8;
/** So many of the newest stories are looked at that share topics, and so many that share words. */
const mostOfTag = 200;
const mostOfWords = 300;
/** Half a year between two stories takes about a third of their likeness. */
const halfYear = 180 * 86_400;

/**
 * Published stories in the same language that are like one, the likest first: they share topics, or at least two
 * words that stand above both texts and are rare elsewhere; the closer in time, the better. One query by indexes, whatever
 * the size of the archive.
 */
export async function findAlike(storyId: string, count: number): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    WITH own AS MATERIALIZED (
      SELECT search.search, search.config::regconfig AS config, publication."publishedAt", publication."sectionId",
        split_part(lower(publication.language), '-', 1) AS language
      FROM "Publication" publication JOIN "StorySearch" search USING ("storyId")
      WHERE "storyId" = ${storyId}::uuid AND search.search IS NOT NULL
    ), newest AS MATERIALIZED (
      SELECT search FROM "StorySearch" WHERE search IS NOT NULL ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${sampleSize}
    ), words AS MATERIALIZED (
      SELECT word.lexeme, CASE WHEN 'A' = ANY(word.weights) THEN 2 ELSE 1 END AS weight
      FROM own, unnest(own.search) word
      WHERE word.weights && '{A,B}' AND (length(word.lexeme) > 2 OR word.lexeme ~ '[^[:ascii:]]') AND word.lexeme !~ '^[0-9]+$'
        -- The search holds words with and without their endings: without, and none that is in every text.
        AND word.lexeme = ANY(tsvector_to_array(to_tsvector(own.config, word.lexeme)))
    ), telling AS MATERIALIZED (
      SELECT quote_literal(words.lexeme)::tsquery AS word
      FROM words LEFT JOIN (
        SELECT said.lexeme, count(*) AS stories FROM newest, unnest(newest.search) said
        WHERE said.lexeme IN (SELECT lexeme FROM words) GROUP BY said.lexeme) common USING (lexeme)
      WHERE coalesce(common.stories, 0) <= greatest(3, ${tellingShare}::float8 * (SELECT count(*) FROM newest))
      ORDER BY words.weight * ln((${sampleSize}::float8 + 1) / (coalesce(common.stories, 0) + 0.5)) DESC, words.lexeme
      LIMIT ${mostWords}
    ), looked_for AS MATERIALIZED (
      SELECT (SELECT string_agg('(' || one.word::text || ':AB & ' || other.word::text || ':AB)', ' | ')::tsquery
          FROM telling one JOIN telling other ON one.word::text < other.word::text) AS pairs,
        (SELECT string_agg(word::text, ' | ')::tsquery FROM telling) AS any_of
    ), by_tag AS (
      SELECT found."storyId", 1 / (1 + count(*) OVER (PARTITION BY found."tagId") / 50.0) AS points
      FROM "PublicationTag" tag CROSS JOIN LATERAL (
        SELECT "storyId", "tagId" FROM "PublicationTag" shared WHERE shared."tagId" = tag."tagId"
        ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${mostOfTag}) found
      WHERE tag."storyId" = ${storyId}::uuid
    ), by_words AS (
      SELECT "storyId" FROM "StorySearch", looked_for WHERE search @@ looked_for.pairs
      ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${mostOfWords}
    ), candidates AS (
      SELECT "storyId", sum(points) AS points
      FROM (SELECT "storyId", points FROM by_tag UNION ALL SELECT "storyId", 0.1 FROM by_words) found
      WHERE "storyId" <> ${storyId}::uuid GROUP BY "storyId"
    )
    SELECT candidate."storyId" AS id
    FROM candidates candidate JOIN "Publication" publication USING ("storyId") JOIN "StorySearch" search USING ("storyId")
      CROSS JOIN own CROSS JOIN looked_for
    WHERE split_part(lower(publication.language), '-', 1) = own.language
    ORDER BY (candidate.points
        + coalesce(ts_rank('{0.1, 0.3, 0.7, 1.0}', search.search, looked_for.any_of)::float8, 0)
        + CASE WHEN publication."sectionId" = own."sectionId" THEN 0.1 ELSE 0 END)
      * (0.4 + 0.6 / (1 + abs(extract(epoch FROM publication."publishedAt" - own."publishedAt")) / ${halfYear}::float8)) DESC,
      publication."publishedAt" DESC, candidate."storyId" DESC
    LIMIT ${count}`;
  return rows.map(({ id }) => id);
}
