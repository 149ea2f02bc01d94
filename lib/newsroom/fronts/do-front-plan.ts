import { writeAudit } from '@/lib/data/write/audit';
import { type DueItem, finishDue } from '@/lib/data/write/due';
import { settleFrontPlan } from '@/lib/data/write/fronts';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import type { DueWork } from '../due-work';
import { openFrontPlan } from './open-front-plan';
import { publishFrontWithin } from './publish-front';

/**
 * Gives readers the version of a front that was planned for this time, in the name of whoever planned it and with what
 * they may do by now. Nothing when it was called off meanwhile.
 * @throws Problem `not-allowed` for somebody who has left or may no longer
 */
export async function doFrontPlan({ tx, at }: Pick<DueWork, 'tx' | 'at'>, item: DueItem): Promise<void> {
  const plan = await openFrontPlan(tx, item.subjectId);
  if (plan?.state === 'planned') {
    const { id, name, role, sectionIds, disabledAt } = plan.by;
    if (disabledAt) throw new Problem('not-allowed');
    const context = { viewer: { id, name, role, sectionIds, sessionId: '' }, now: () => at };
    await settleFrontPlan(tx, plan.id, { state: 'done', at });
    await publishFrontWithin(tx, context, { key: plan.frontKey, version: plan.version });
  }
  await finishDue(tx, item.id);
}

/** Notes that a planned front can't go out: readers keep what they see, and the desk's page of the front says why. */
export async function failFrontPlan(item: DueItem, problem: Problem, at: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const plan = await openFrontPlan(tx, item.subjectId);
    // Another worker may have come to the same end.
    if (plan?.state !== 'planned') return finishDue(tx, item.id);
    await settleFrontPlan(tx, plan.id, { state: 'failed', at, problem: problem.code });
    await writeAudit(tx, {
      at,
      personId: plan.by.id,
      verb: 'front.schedule.fail',
      subjectKind: 'front',
      subjectId: plan.frontKey,
      detail: { version: plan.version, wall: plan.wall, zone: plan.zone, problem: problem.code },
    });
    await finishDue(tx, item.id);
  });
}
