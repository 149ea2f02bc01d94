import { writeAudit } from '@/lib/data/write/audit';
import { writeSignInSettings } from '@/lib/data/write/sign-in-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { Decision } from '@/lib/document/settings-edit';
import type { SignInSettings } from '@/lib/policy/sign-in-settings';
import { assertCan, type NewsroomContext } from '../context';
import { mergeSettings } from '../merge-settings';

/**
 * Decides which roles need a second step to sign in. Whoever has none is led to set one up at their next request, and may do
 * nothing before.
 * @param base what the person began from: what others changed since stays; without it everything is replaced
 * @throws Problem `not-allowed`
 */
export async function setSignInSettings(
  { viewer, now }: NewsroomContext,
  settings: SignInSettings,
  base?: SignInSettings,
): Promise<Decision<SignInSettings>> {
  assertCan(viewer, 'site.sign-in');
  const wanted = { secondFactorRoles: [...new Set(settings.secondFactorRoles)] };
  return inTransaction(async (tx) => {
    const decision = await writeSignInSettings(tx, (stored) => mergeSettings(base, wanted, stored));
    const about = { subjectKind: 'site', subjectId: '1', verb: 'site.sign-in' } as const;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...about, detail: { ...decision } });
    return decision;
  });
}
