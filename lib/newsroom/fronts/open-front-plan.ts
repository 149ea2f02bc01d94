import { type FrontPlanRow, findFrontPlan, lockFront } from '@/lib/data/write/fronts';
import type { Transaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';

/** Something planned for a front, which is held, as it is now; null where there is no such plan. */
export async function openFrontPlan(tx: Transaction, id: string): Promise<FrontPlanRow | null> {
  const known = isId(id) ? await findFrontPlan(tx, id) : null;
  if (!known || !(await lockFront(tx, known.frontKey))) return null;
  return findFrontPlan(tx, id);
}
