import type { Block } from '@/lib/document/block';
import { emptyFields, type StoryFields } from '@/lib/document/shapes/story-fields';
import { newBlockId, newId } from '@/lib/kit/ids';
import type { Stage, StagedPerson } from './stage';

/** A story that readers see, written straight into the database, with one paragraph or with the blocks given. */
export interface StagedStory {
  id: string;
  path: string;
  /** Publishes it anew with other words, in one transaction as the use case does. */
  say(words: string): Promise<void>;
  /** Adds an update that goes out at once, with one paragraph; its id. */
  update(words: string): Promise<string>;
  /** Takes it down: its address is gone. */
  takeDown(): Promise<void>;
}

const documentOf = (words: string | Block[]) => ({
  version: 1,
  blocks:
    typeof words === 'string'
      ? [{ id: newBlockId(), type: 'paragraph', version: 1, text: [{ text: words }] }]
      : words,
});

/** Publishes a story in the section `section`, which is there already, with whatever its fields should say. */
export async function publishByHand(
  stage: Stage,
  by: StagedPerson,
  section: string,
  slug: string,
  words: string | Block[],
  different: Partial<StoryFields> = {},
): Promise<StagedStory> {
  const id = newId();
  const path = `/${section}/${slug}`;
  const fields = { ...emptyFields(), headline: `Story ${slug}`, ...different };
  const lead = fields.lead?.kind === 'photo' ? fields.lead.photoId : null;
  await stage.query(
    `WITH story AS (
       INSERT INTO "Story" (id, headline, fields, document, "createdById", "updatedById", status, "firstPublishedAt")
       VALUES ($1, $2, $3, $4, $5, $5, 'published', now()) RETURNING id
     ), place AS (SELECT id FROM "Section" WHERE slug = $6)
     INSERT INTO "Publication" ("storyId", version, path, "sectionId", headline, standfirst, kicker, "contentWarning",
       kind, language, "leadPhotoId", fields, document, "publishedAt", "modifiedAt")
     SELECT story.id, 0, $7, place.id, $2, $8, $9, $10, $11, $12, $13, $3, $4, now(), now() FROM story, place`,
    [
      ...[id, fields.headline, fields, documentOf(words), by.id, section, path],
      ...[fields.standfirst, fields.kicker, fields.contentWarning, fields.kind, fields.language, lead],
    ],
  );
  await stage.query(
    `INSERT INTO "Address" (path, "storyId", answer, "usedAt") VALUES ($1, $2, 'story', now())`,
    [path, id],
  );
  return {
    id,
    path,
    async say(text) {
      await stage.query('UPDATE "Publication" SET document = $2 WHERE "storyId" = $1', [
        id,
        documentOf(text),
      ]);
    },
    async update(text) {
      const updateId = newId();
      await stage.query(
        `INSERT INTO "Update" (id, "storyId", kind, document, "authorId") VALUES ($1, $2, 'update', $3, $4)`,
        [updateId, id, documentOf(text), by.id],
      );
      await stage.query(
        `UPDATE "Update" SET status = 'published', "publishedAt" = now(), "publishedVersion" = version,
           "publishedDocument" = document WHERE id = $1`,
        [updateId],
      );
      return updateId;
    },
    async takeDown() {
      await stage.query(
        `WITH gone AS (DELETE FROM "Publication" WHERE "storyId" = $1)
         UPDATE "Address" SET answer = 'gone' WHERE "storyId" = $1`,
        [id],
      );
    },
  };
}
