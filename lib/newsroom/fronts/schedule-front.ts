import { writeAudit } from '@/lib/data/write/audit';
import { planDue } from '@/lib/data/write/due';
import { siteZone } from '@/lib/data/write/find-site';
import { insertFrontPlan, lockFront } from '@/lib/data/write/fronts';
import { inTransaction } from '@/lib/data/write/transaction';
import type { FrontPlanRequest } from '@/lib/document/shapes/desk-front';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { frontSubject } from '@/lib/policy/front-subject';
import { assertCan, type NewsroomContext } from '../context';
import { whenMeant } from '../when-meant';

/**
 * Plans that the working copy of a front goes out at a time of the newsroom's clocks, as it is now: who works on for
 * another hour doesn't change what was planned.
 * @returns the plan's id and its instant
 * @throws Problem `not-allowed`, `not-found`, `stale-version`; those of `whenMeant`
 */
export async function scheduleFront(
  { viewer, now }: NewsroomContext,
  { key, version, wall, turn }: FrontPlanRequest,
): Promise<{ id: string; dueAt: Date }> {
  assertCan(viewer, 'front.publish', frontSubject(key));
  return inTransaction(async (tx) => {
    const held = await lockFront(tx, key);
    if (!held) throw new Problem('not-found');
    if (held.version !== version) throw new Problem('stale-version', { version: held.version });
    const at = now();
    const zone = await siteZone(tx);
    const dueAt = whenMeant({ wall, turn }, zone, at);
    const id = newId();
    const plan = { id, frontKey: key, version, wall, zone, second: turn === 'second', dueAt };
    await insertFrontPlan(tx, { ...plan, createdById: viewer.id, createdAt: at });
    await planDue(tx, { kind: 'front-plan', subjectId: id, dueAt, detail: {} });
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'front.schedule',
      subjectKind: 'front',
      subjectId: key,
      detail: { version, wall, zone, dueAt: dueAt.toISOString() },
    });
    return { id, dueAt };
  });
}
