import { findSessionStart } from '@/lib/data/write/sessions';
import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { assertPassword } from './assert-password';

/** How long after signing in nobody is asked again who they are, in milliseconds. */
const fresh = 10 * 60_000;

/**
 * Sees to it that whoever changes how somebody signs in is that person: they have just signed in, or know the password. A desk
 * that was left open must not be taken over.
 * @param password empty where none was asked for yet
 * @throws Problem `password-needed`, `password-wrong`, `too-many-attempts`
 */
export async function confirmOneself(viewer: Viewer, password: string, now: Date): Promise<void> {
  const startedAt = await findSessionStart(viewer.sessionId);
  if (startedAt && now.getTime() - startedAt.getTime() <= fresh) return;
  if (password === '') throw new Problem('password-needed');
  await assertPassword(viewer.id, password);
}
