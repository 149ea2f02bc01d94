import { planStory, ringDue } from './plan-story';
import type { Stage, StagedPerson } from './stage';
import { expect } from './test';

/** Two stories that are to go out at the same time, and until when nothing of them may. */
export interface UnderEmbargo {
  dueAt: Date;
  /** Its embargo ends then. */
  over: string;
  /** Its embargo lasts. */
  held: string;
}

async function plan(
  stage: Stage,
  editor: StagedPerson,
  headline: string,
  { dueAt, until }: { dueAt: Date; until: Date },
) {
  const id = await planStory(stage, editor, headline, dueAt);
  await stage.query(
    `INSERT INTO "Embargo" ("storyId", wall, zone, until, "setById", "setAt") VALUES ($1, $2, 'UTC', $3, $4, now())`,
    [id, until.toISOString().slice(0, 16), until, editor.id],
  );
  return id;
}

/** Plans both, in the section `harbour`. */
export async function planUnderEmbargo(stage: Stage, dueAt: Date): Promise<UnderEmbargo> {
  const editor = await stage.person('Ida Falk', 'editor');
  await stage.section('harbour', 'Harbour');
  const over = await plan(stage, editor, 'The report is out', { dueAt, until: dueAt });
  const later = new Date(dueAt.getTime() + 3_600_000);
  const held = await plan(stage, editor, 'The report is held', { dueAt, until: later });
  await ringDue(stage);
  return { dueAt, over, held };
}

/** One has gone out once and not before its time, the other didn't, and the desk knows why. */
export async function whatWasAgreedIsKept(stage: Stage, { dueAt, over, held }: UnderEmbargo): Promise<void> {
  const both = [[over, held]];
  const plans = () =>
    stage.query(
      `SELECT "storyId" AS id, state::text, problem FROM "Schedule" WHERE "storyId" = ANY($1) ORDER BY "createdAt"`,
      both,
    );
  await expect.poll(plans, { timeout: 30_000 }).toEqual([
    { id: over, state: 'done', problem: '' },
    { id: held, state: 'failed', problem: 'embargoed' },
  ]);
  const out = await stage.query<{ id: string; at: Date }>(
    `SELECT "subjectId" AS id, at FROM "AuditLine" WHERE verb = 'story.publish' AND "subjectId" = ANY($1)`,
    both,
  );
  expect(out.map(({ id }) => id)).toEqual([over]);
  expect(out[0]?.at.getTime()).toBeGreaterThanOrEqual(dueAt.getTime());
}
