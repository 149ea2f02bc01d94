import type { Decision } from '@/lib/document/settings-edit';
import type { SignInSettings } from '@/lib/policy/sign-in-settings';
import { personChannel } from '@/lib/signals/person-signal';
import { lockSite } from './lock-site';
import type { Transaction } from './transaction';

/**
 * Replaces how people sign in; `decide` says by what, from what holds. Open streams of everybody who now has to set something
 * up look again, in every process.
 */
export async function writeSignInSettings(
  tx: Transaction,
  decide: (before: SignInSettings) => SignInSettings,
): Promise<Decision<SignInSettings>> {
  await lockSite(tx);
  const where = { id: 1 };
  const row = await tx.site.findUnique({ where, select: { secondFactorRoles: true } });
  const before = { secondFactorRoles: row?.secondFactorRoles ?? [] };
  const after = decide(before);
  const { secondFactorRoles } = after;
  await tx.site.update({ where, data: { secondFactorRoles } });
  await tx.$executeRaw`
    SELECT pg_notify(${personChannel}, json_build_object('personId', p.id)::text) FROM "Person" p
    WHERE p.role::text = ANY(${secondFactorRoles}) AND p."totpAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Passkey" k WHERE k."personId" = p.id)`;
  return { before, after };
}
