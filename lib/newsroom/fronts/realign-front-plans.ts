import { moveDue } from '@/lib/data/write/due';
import { listPlannedFronts, moveFrontPlan } from '@/lib/data/write/fronts';
import { dueOf } from '@/lib/data/write/schedules';
import { inTransaction } from '@/lib/data/write/transaction';
import { openFrontPlan } from './open-front-plan';

/**
 * Moves what is planned for fronts to the instant that its wall time comes to by the zones' rules of today.
 * @returns how many were moved
 */
export async function realignFrontPlans(): Promise<number> {
  let moved = 0;
  for (const known of await inTransaction(listPlannedFronts)) {
    if (dueOf(known).getTime() === known.dueAt.getTime()) continue;
    moved += await inTransaction(async (tx) => {
      const plan = await openFrontPlan(tx, known.id);
      if (plan?.state !== 'planned') return 0;
      const dueAt = dueOf(plan);
      await moveFrontPlan(tx, plan.id, dueAt);
      await moveDue(tx, plan.id, dueAt);
      return 1;
    });
  }
  return moved;
}
