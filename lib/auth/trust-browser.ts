import { trustDevice } from '@/lib/data/write/second-factor';
import { findSessionStart } from '@/lib/data/write/sessions';
import { Problem } from '@/lib/kit/problem';
import { newSecretToken, tokenHash } from '@/lib/kit/secret-token';
import type { Viewer } from '@/lib/policy/viewer';
import { deviceDays } from './device-cookie';

/** How long after signing in somebody may say that a browser is theirs, in milliseconds. */
const fresh = 5 * 60_000;

/**
 * Lets a browser sign in with the password alone for some weeks.
 * @returns the token for its cookie
 * @throws Problem `wrong-state` where the session is not new: whoever finds a desk open must not make its browser trusted
 */
export async function trustBrowser(viewer: Viewer, now: Date): Promise<string> {
  const startedAt = await findSessionStart(viewer.sessionId);
  if (!startedAt || now.getTime() - startedAt.getTime() > fresh) throw new Problem('wrong-state');
  const token = newSecretToken();
  const expiresAt = new Date(now.getTime() + deviceDays * 86_400_000);
  await trustDevice({ personId: viewer.id, tokenHash: tokenHash(token), expiresAt });
  return token;
}
