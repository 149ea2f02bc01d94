import type { Stage } from '../../e2e/support/stage';
import { withoutIndexes } from './without-indexes';

/**
 * Words as a newsroom's texts have them: some in nearly every story, the rest ever rarer. What is searched for in the bench
 * is made of the first.
 */
export const commonWords =
  'the council said on monday that city officials would meet again about harbour prices'.split(' ');

const wordsAStory = 150;
const rareWords = 20_000;
/** Texts are the same for many stories: to make one takes longer than all the rest. */
const texts = 5_000;

/**
 * Gives every story that has none its row in what readers search in, with a text of 150 words: one in three of them a
 * common one, the others by chance out of 20,000, few of them often. Straight into the table, as the worker would write it.
 */
export async function fillSearch(stage: Stage): Promise<void> {
  await withoutIndexes(stage, ['StorySearch'], () =>
    stage.query(
      `WITH words AS MATERIALIZED (
        SELECT n, string_agg(CASE WHEN random() < 0.34
          THEN ($1::text[])[1 + floor(random() * array_length($1::text[], 1))::int]
          ELSE 'w' || floor($3::int * power(random(), 3))::int END, ' ') AS text
        FROM generate_series(0, $4::int - 1) n, generate_series(1, $2::int) GROUP BY n
      ), body AS MATERIALIZED (
        SELECT n, text, setweight(to_tsvector('simple', text) || to_tsvector('english', text), 'D') AS search FROM words
      )
      INSERT INTO "StorySearch" ("storyId", "sectionId", "publishedAt", config, names, text, search)
      SELECT p."storyId", p."sectionId", p."publishedAt", 'english', ' ' || lower(p.headline), body.text,
        setweight(to_tsvector('simple', lower(p.headline)) || to_tsvector('english', p.headline), 'A') || body.search
      FROM (
        SELECT *, row_number() OVER (ORDER BY "publishedAt") AS number FROM "Publication"
        WHERE NOT EXISTS (SELECT FROM "StorySearch" s WHERE s."storyId" = "Publication"."storyId")
      ) p JOIN body ON body.n = p.number % $4::int ORDER BY p.number`,
      [commonWords, wordsAStory, rareWords, texts],
    ),
  );
  await stage.query('DELETE FROM "SearchDue"');
  await stage.query('VACUUM ANALYZE "StorySearch"');
}
