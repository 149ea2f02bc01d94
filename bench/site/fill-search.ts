import type { Stage } from '../../e2e/support/stage';

/**
 * Words as a newsroom's texts have them: some in nearly every story, the rest ever rarer. What is searched for in the bench
 * is made of the first.
 */
export const commonWords =
  'the council said on monday that city officials would meet again about harbour prices'.split(' ');

const wordsAStory = 150;
const rareWords = 20_000;

/**
 * Gives every story that has none its row in what readers search in, with a text of 150 words: one in three of them a
 * common one, the others by chance out of 20,000, few of them often. Straight into the table, as the worker would write it.
 */
export async function fillSearch(stage: Stage): Promise<void> {
  await stage.query(
    `INSERT INTO "StorySearch" ("storyId", "sectionId", "publishedAt", config, names, text, search)
     SELECT p."storyId", p."sectionId", p."publishedAt", 'english', ' ' || lower(p.headline), body.text,
       setweight(to_tsvector('simple', lower(p.headline)) || to_tsvector('english', p.headline), 'A') ||
       setweight(to_tsvector('simple', body.text) || to_tsvector('english', body.text), 'D')
     FROM "Publication" p, LATERAL (
       SELECT string_agg(CASE WHEN random() < 0.34
         THEN ($1::text[])[1 + floor(random() * array_length($1::text[], 1))::int]
         ELSE 'w' || floor($3::int * power(random(), 3))::int END, ' ') AS text
       FROM generate_series(1, $2::int) WHERE p."storyId" IS NOT NULL
     ) body
     WHERE NOT EXISTS (SELECT FROM "StorySearch" s WHERE s."storyId" = p."storyId")`,
    [commonWords, wordsAStory, rareWords],
  );
  await stage.query('DELETE FROM "SearchDue"');
  await stage.query('VACUUM ANALYZE "StorySearch"');
}
