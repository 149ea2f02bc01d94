import { newId } from '@/lib/kit/ids';
import type { Stage, StagedPerson } from './stage';

/**
 * A draft in the section `harbour`, planned to go out at `dueAt` in the name of `editor`. Workers hear of it by `ringDue`.
 * Returns its id.
 */
export async function planStory(
  stage: Stage,
  editor: StagedPerson,
  headline: string,
  dueAt: Date,
): Promise<string> {
  const [section] = await stage.query<{ id: string }>(`SELECT id FROM "Section" WHERE slug = 'harbour'`);
  const block = { id: 'b1', type: 'paragraph', version: 1, text: [{ text: 'All of it.' }] };
  const id = await stage.draft(editor, {
    fields: { headline, sectionId: section?.id ?? null },
    document: { version: 1, blocks: [block] },
  });
  await stage.query(
    `WITH story AS (UPDATE "Story" SET status = 'scheduled' WHERE id = $1),
       plan AS (
         INSERT INTO "Schedule" (id, "storyId", planned, verb, wall, zone, "dueAt", "createdById", "createdAt")
         VALUES ($2, $1, '{"verb":"publish","substantive":false}', 'publish', $3, 'UTC', $4, $5, now()))
     INSERT INTO "DueItem" (id, kind, "subjectId", "dueAt", "tryAt") VALUES (gen_random_uuid(), 'schedule', $2, $4, $4)`,
    [id, newId(), dueAt.toISOString().slice(0, 16), dueAt, editor.id],
  );
  return id;
}

/** Has workers look at what is due next. */
export const ringDue = (stage: Stage) => stage.query(`SELECT pg_notify('dateline_due', '')`);
