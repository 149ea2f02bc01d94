import type { SignInSettings } from '@/lib/policy/sign-in-settings';
import { personChannel } from '@/lib/signals/person-signal';
import type { Transaction } from './transaction';

/**
 * Replaces how people sign in. Open streams of everybody who now has to set something up look again, in every process. Returns
 * what held before.
 */
export async function writeSignInSettings(
  tx: Transaction,
  { secondFactorRoles }: SignInSettings,
): Promise<SignInSettings> {
  const where = { id: 1 };
  const before = await tx.site.findUnique({ where, select: { secondFactorRoles: true } });
  await tx.site.update({ where, data: { secondFactorRoles } });
  await tx.$executeRaw`
    SELECT pg_notify(${personChannel}, json_build_object('personId', p.id)::text) FROM "Person" p
    WHERE p.role::text = ANY(${secondFactorRoles}) AND p."totpAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Passkey" k WHERE k."personId" = p.id)`;
  return { secondFactorRoles: before?.secondFactorRoles ?? [] };
}
