import { writeAudit } from '@/lib/data/write/audit';
import { forgetDueUnlessTaken } from '@/lib/data/write/due';
import { settleFrontPlan } from '@/lib/data/write/fronts';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import { frontSubject } from '@/lib/policy/front-subject';
import { assertCan, type NewsroomContext } from '../context';
import { openFrontPlan } from './open-front-plan';

/**
 * Calls off what was planned for a front; of what failed, notes that somebody has seen it.
 * @throws Problem `not-allowed`, `not-found`; `wrong-state` when it has happened or was called off
 */
export async function cancelFrontPlan(
  { viewer, now }: NewsroomContext,
  { id }: { id: string },
): Promise<void> {
  await inTransaction(async (tx) => {
    const plan = await openFrontPlan(tx, id);
    if (!plan) throw new Problem('not-found');
    assertCan(viewer, 'front.publish', frontSubject(plan.frontKey));
    if (plan.state !== 'planned' && plan.state !== 'failed')
      throw new Problem('wrong-state', { status: plan.state });
    const at = now();
    await settleFrontPlan(tx, id, { state: 'cancelled', at });
    await forgetDueUnlessTaken(tx, [id], 'front-plan');
    if (plan.state === 'failed') return;
    const { frontKey, version, wall, zone } = plan;
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'front.unschedule',
      subjectKind: 'front',
      subjectId: frontKey,
      detail: { version, wall, zone },
    });
  });
}
