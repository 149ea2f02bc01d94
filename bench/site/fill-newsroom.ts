import { emptyFields } from '@/lib/document/shapes/story-fields';
import type { Stage, StagedPerson } from '../../e2e/support/stage';
import { withoutIndexes } from './without-indexes';

/** Sections and tags of the bench; each has its share of the stories. */
export const places = { sections: ['harbour', 'market'], tags: ['ferries', 'fish', 'rain', 'ropes'] };

const tables = ['Story', 'Publication', 'Address', 'PublicationByline', 'PublicationTag'];

/**
 * Published stories up to so many in all, some minutes apart, the newest now: a paragraph, an author, two tags and one of the
 * photos. Written straight into the tables, without the triggers, which would note a drop for each.
 */
export async function fillNewsroom(
  stage: Stage,
  person: StagedPerson,
  photoIds: readonly string[],
  count: number,
  minutesApart = 1,
): Promise<void> {
  for (const slug of places.sections) await stage.section(slug, slug);
  const fields = JSON.stringify(emptyFields());
  await stage.query(
    `INSERT INTO "Tag" (id, slug, name) SELECT gen_random_uuid(), slug, slug FROM unnest($1::text[]) slug
     ON CONFLICT DO NOTHING`,
    [places.tags],
  );
  await withoutIndexes(stage, tables, () =>
    stage.query(
      `WITH given AS (
      SELECT uuidv7(-n * $7::int * interval '1 minute') AS id, n, now() - n * $7::int * interval '1 minute' AS at,
        (SELECT array_agg(id ORDER BY slug) FROM "Section" WHERE slug = ANY($3::text[])) AS sections
      FROM generate_series((SELECT count(*)::int FROM "Publication" WHERE path LIKE '/%/filled-%') + 1, $2::int) n
    ), story AS (
      INSERT INTO "Story" (id, headline, fields, document, "createdById", "updatedById", status, "firstPublishedAt")
      SELECT id, 'Story number ' || n, $5::jsonb || jsonb_build_object('headline', 'Story number ' || n),
        '{"version":1,"blocks":[]}', $1::uuid, $1::uuid, 'published', at FROM given RETURNING id
    ), publication AS (
      INSERT INTO "Publication" ("storyId", version, path, "sectionId", headline, standfirst, kind, language, fields, document,
        "leadPhotoId", "publishedAt", "modifiedAt", "monthPlace")
      SELECT id, 0, '/' || ($3::text[])[1 + n % 2] || '/filled-' || n, sections[1 + n % 2], 'Story number ' || n,
        'What became of boat ' || n || ', and who paid for it.', 'news', 'en',
        $5::jsonb || jsonb_build_object('headline', 'Story number ' || n, 'lead', jsonb_build_object('kind', 'photo',
          'photoId', ($4::uuid[])[1 + n % array_length($4::uuid[], 1)], 'alt', NULL, 'decorative', false, 'caption', NULL)),
        jsonb_build_object('version', 1, 'blocks', jsonb_build_array(jsonb_build_object('id', 'a' || n, 'type', 'paragraph',
          'version', 1, 'text', jsonb_build_array(jsonb_build_object('text', 'It was number ' || n || '.'))))),
        ($4::uuid[])[1 + n % array_length($4::uuid[], 1)], at, at,
        row_number() OVER (PARTITION BY date_trunc('month', at AT TIME ZONE 'UTC') ORDER BY at) - 1
      FROM given RETURNING "storyId"
    ), address AS (
      INSERT INTO "Address" (path, "storyId", answer, "usedAt")
      SELECT '/' || ($3::text[])[1 + n % 2] || '/filled-' || n, id, 'story', at FROM given RETURNING path
    ), byline AS (
      INSERT INTO "PublicationByline" ("storyId", "authorId", position, role, "publishedAt")
      SELECT given.id, author.id, 0, 'reporter', at FROM given, "Author" author WHERE author."personId" = $1::uuid
      RETURNING "storyId"
    )
    INSERT INTO "PublicationTag" ("storyId", "tagId", position, "publishedAt")
    SELECT given.id, tag.id, 0, at FROM given, "Tag" tag
    WHERE tag.slug IN (($6::text[])[1 + n % 4], ($6::text[])[1 + (n + 1) % 4])`,
      [person.id, count, places.sections, photoIds, fields, places.tags, minutesApart],
    ),
  );
  await stage.query('VACUUM ANALYZE');
}
