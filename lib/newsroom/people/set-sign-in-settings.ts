import { writeAudit } from '@/lib/data/write/audit';
import { writeSignInSettings } from '@/lib/data/write/sign-in-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { SignInSettings } from '@/lib/policy/sign-in-settings';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Decides which roles need a second step to sign in. Whoever has none is led to set one up at their next request, and may do
 * nothing before.
 * @throws Problem `not-allowed`
 */
export async function setSignInSettings(
  { viewer, now }: NewsroomContext,
  settings: SignInSettings,
): Promise<void> {
  assertCan(viewer, 'site.sign-in');
  const after = { secondFactorRoles: [...new Set(settings.secondFactorRoles)] };
  await inTransaction(async (tx) => {
    const before = await writeSignInSettings(tx, after);
    const about = { subjectKind: 'site', subjectId: '1', verb: 'site.sign-in' } as const;
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      ...about,
      detail: { before: { ...before }, after },
    });
  });
}
