import type { StorySchedule } from '@/lib/document/shapes/schedule';
import { problemText } from '@/lib/kit/messages/problems';
import type { ProblemCode } from '@/lib/kit/problem';
import { database } from '../client';
import { isoInstant } from '../iso-instant';
import { Prisma } from '../prisma/client';

/** The plans of a story as rows: those to come, and those that could not happen until another is made. */
export function plansOf(storyId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT plan.id, plan.verb, plan."updateId", plan.wall, plan.zone,
      ${isoInstant('plan."dueAt"')} AS "dueAt", person.name AS by,
      CASE WHEN plan.state = 'failed' THEN plan.problem END AS problem
    FROM "Schedule" plan JOIN "Person" person ON person.id = plan."createdById"
    WHERE plan."storyId" = ${storyId}::uuid AND plan.state IN ('planned', 'failed')`;
}

/** A row of `plansOf`. */
export type PlanRow = Omit<StorySchedule, 'problem'> & { problem: ProblemCode | null };

export const toPlan = ({ problem, ...plan }: PlanRow): StorySchedule => ({
  ...plan,
  problem: problem && problemText(problem),
});

/** What is planned for a story, soonest first. The viewer's right to read the story is its caller's. */
export async function listPlans(storyId: string): Promise<StorySchedule[]> {
  const rows = await database().$queryRaw<PlanRow[]>`
    SELECT * FROM (${plansOf(storyId)}) listed ORDER BY "dueAt", id`;
  return rows.map(toPlan);
}
