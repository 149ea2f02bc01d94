import { writeAudit } from '@/lib/data/write/audit';
import { driftedRightRules, lockRightRule, moveRightRule } from '@/lib/data/write/right-rules';
import { settleRule } from './make-right-rule';
import { inPublication } from './publish-photo-files';
import { auditSubject, planRule, unplanRule } from './rights-steps';

/**
 * Moves the dates of rules about pictures to the instants that their wall times come to by the zones' rules of today, with
 * what is planned for them and what pages say of them.
 * @returns how many rules were moved
 */
export async function realignRights(now: () => Date = () => new Date()): Promise<number> {
  const drifted = await driftedRightRules(now());
  for (const moved of drifted) {
    await inPublication(async (tx, note) => {
      const at = now();
      // First, as a worker that is at one of its plans goes on to the rule.
      await unplanRule(tx, moved.id);
      const before = await lockRightRule(tx, moved.id);
      if (!before) return;
      await moveRightRule(tx, moved);
      const startsAt = moved.startsAt?.toISOString() ?? null;
      const endsAt = moved.endsAt?.toISOString() ?? null;
      await planRule(tx, { ...before, startsAt, endsAt }, at);
      await settleRule(tx, note, before.id, before.subject, at);
      await writeAudit(tx, {
        at,
        personId: null,
        verb: 'rights.realign',
        ...auditSubject(before.subject),
        detail: {
          ruleId: before.id,
          before: { startsAt: before.startsAt, endsAt: before.endsAt },
          startsAt,
          endsAt,
        },
      });
    });
  }
  return drifted.length;
}
