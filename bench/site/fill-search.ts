import type { Stage } from '../../e2e/support/stage';
import { withoutIndexes } from './without-indexes';

/**
 * Words as a newsroom's texts have them: some in nearly every story, the rest ever rarer. What is searched for in the bench
 * is made of the first.
 */
export const commonWords =
  'the council said on monday that city officials would meet again about harbour prices'.split(' ');

/** Of these words, which every story has, some have three side by side: as many however many stories there are. */
export const phrase = commonWords.slice(1, 4).join(' ');
const storiesWithPhrase = 40;

const wordsAStory = 150;
const rareWords = 20_000;
/** Texts are the same for many stories: to make one takes longer than all the rest. */
const texts = 5_000;

/**
 * Gives every story its row in what readers search in, with a text of 150 words: one in three of them a common one, the others
 * by chance out of 20,000, few of them often. Straight into the table, as the worker would write it. Whatever was there goes, so
 * that the stories with the phrase are spread evenly over all.
 */
export async function fillSearch(stage: Stage): Promise<void> {
  await stage.query('TRUNCATE "StorySearch", "SearchDue"');
  await withoutIndexes(stage, ['StorySearch'], () =>
    stage.query(
      `WITH words AS MATERIALIZED (
        SELECT n, replace(string_agg(CASE WHEN random() < 0.34
          THEN ($1::text[])[1 + floor(random() * array_length($1::text[], 1))::int]
          ELSE 'w' || floor($3::int * power(random(), 3))::int END, ' '), $5, $5 || 'ce') AS text
        FROM generate_series(0, $4::int - 1) n, generate_series(1, $2::int) GROUP BY n
      ), body AS MATERIALIZED (
        SELECT n, text, to_tsvector('simple', text) || to_tsvector('english', text) AS search FROM words
      ), phrase AS MATERIALIZED (
        SELECT true AS stands, ' ' || $5 AS text, to_tsvector('simple', $5) || to_tsvector('english', $5) AS search
        UNION ALL SELECT false, '', ''
      )
      INSERT INTO "StorySearch" ("storyId", "sectionId", "publishedAt", config, names, text, search)
      SELECT p."storyId", p."sectionId", p."publishedAt", 'english', ' ' || lower(p.headline), body.text || phrase.text,
        setweight(to_tsvector('simple', lower(p.headline)) || to_tsvector('english', p.headline), 'A')
          || setweight(body.search || phrase.search, 'D')
      FROM (
        SELECT *, row_number() OVER (ORDER BY "publishedAt") AS number, count(*) OVER () AS total FROM "Publication"
      ) p
      JOIN body ON body.n = p.number % $4::int
      JOIN phrase ON phrase.stands = (p.number * $6::int / total > (p.number - 1) * $6::int / total)
      ORDER BY p.number`,
      [commonWords, wordsAStory, rareWords, texts, phrase, storiesWithPhrase],
    ),
  );
  await stage.query('VACUUM ANALYZE "StorySearch"');
}
