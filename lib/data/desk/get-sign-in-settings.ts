import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { SignInSettings } from '@/lib/policy/sign-in-settings';
import { type Role, roles, type Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** How people sign in here, and how many of each role have no second step yet. */
export interface SignInState {
  settings: SignInSettings;
  without: Record<Role, number>;
}

/** @throws Problem `not-allowed` */
export async function getSignInSettings(viewer: Viewer): Promise<SignInState> {
  if (!can(viewer, 'site.sign-in')) throw new Problem('not-allowed');
  const [site, counted] = await Promise.all([
    database().site.findUnique({ where: { id: 1 }, select: { secondFactorRoles: true } }),
    database().person.groupBy({
      by: ['role'],
      where: { disabledAt: null, totpAt: null, passkeys: { none: {} } },
      _count: true,
    }),
  ]);
  const without = Object.fromEntries(
    roles.map((role) => [role, counted.find((row) => row.role === role)?._count ?? 0]),
  ) as Record<Role, number>;
  return { settings: { secondFactorRoles: site?.secondFactorRoles ?? [] }, without };
}
