import type { FrontPlan } from '@/lib/document/shapes/desk-front';
import { problemText } from '@/lib/kit/messages/problems';
import type { ProblemCode } from '@/lib/kit/problem';
import { database } from '../../client';

/** What is to come for fronts, and what could not happen, by front, soonest first. */
export async function frontPlans(key?: string): Promise<Map<string, FrontPlan[]>> {
  const rows = await database().frontPlan.findMany({
    where: { state: { in: ['planned', 'failed'] }, ...(key !== undefined && { frontKey: key }) },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    include: { createdBy: { select: { name: true } } },
  });
  const plans = rows.map(({ frontKey, createdBy, ...row }) => ({
    frontKey,
    id: row.id,
    version: row.version,
    wall: row.wall,
    zone: row.zone,
    dueAt: row.dueAt.toISOString(),
    by: createdBy.name,
    problem: row.state === 'failed' ? problemText(row.problem as ProblemCode) : null,
  }));
  return Map.groupBy(plans, ({ frontKey }) => frontKey);
}
