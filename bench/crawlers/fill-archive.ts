import { emptyFields } from '@/lib/document/shapes/story-fields';
import type { Stage } from '../../e2e/support/stage';
import { fillLibrary } from '../photos/fill-library';

/** So many pictures serve all the stories. */
const pictures = 2_000;
/** The days over which the stories are spread. */
const days = 3_650;

/**
 * An archive of published stories over ten years, evenly, the newest just now: three sections, a tag on one in ten, a
 * picture above each. Written past all triggers, which would note a million drops.
 */
export async function fillArchive(stage: Stage, personId: string, count: number): Promise<void> {
  await fillLibrary(stage, personId, pictures);
  for (const slug of ['world', 'city', 'culture']) await stage.section(slug, slug);
  const fields = emptyFields();
  const document = {
    version: 1,
    blocks: [
      { id: 'aaaaaaaaaa', type: 'paragraph', version: 1, text: [{ text: 'It was so. '.repeat(200) }] },
    ],
  };
  await stage.query(
    `DO $do$ BEGIN
      SET LOCAL session_replication_role = replica;
      CREATE TEMP TABLE filling ON COMMIT DROP AS
        SELECT i, gen_random_uuid() AS id, now() - i * (interval '1 day' * ${days} / ${count}) AS at,
          (ARRAY['world', 'city', 'culture'])[1 + i % 3] AS slug,
          (SELECT array_agg(id ORDER BY id) FROM "Photo") AS photos
        FROM (SELECT 0) none, generate_series(0, ${count - 1}) AS i;
      INSERT INTO "Story" (id, headline, status, fields, document, "createdById", "updatedById", "firstPublishedAt", "publishedVersion")
        SELECT id, 'Story ' || i, 'published', '{}', '{}', '${personId}', '${personId}', at, 1 FROM filling;
      INSERT INTO "Publication" ("storyId", version, path, "sectionId", headline, kind, language, "leadPhotoId", fields, document,
        "publishedAt", "modifiedAt")
        SELECT filling.id, 1, '/' || filling.slug || '/story-' || i, section.id, 'Story ' || i, 'news', 'en', photos[1 + i % ${pictures}],
          jsonb_set('${JSON.stringify(fields)}', '{headline}', to_jsonb('Story ' || i)), '${JSON.stringify(document)}', at, at
        FROM filling JOIN "Section" section ON section.slug = filling.slug;
      INSERT INTO "Reference" ("ownerKind", "ownerId", stage, "storyId", kind, "refId")
        SELECT 'story', id, 'published', id, 'photo', photos[1 + i % ${pictures}] FROM filling;
      INSERT INTO "Tag" (id, slug, name) VALUES (gen_random_uuid(), 'ferries', 'Ferries');
      INSERT INTO "PublicationTag" ("storyId", "tagId", position, "publishedAt")
        SELECT filling.id, tag.id, 0, at FROM filling, "Tag" tag WHERE tag.slug = 'ferries' AND i % 10 = 0;
    END $do$`,
    [],
  );
  await stage.query('ANALYZE', []);
}
