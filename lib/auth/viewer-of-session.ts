import { findLiveSessionById } from '@/lib/data/write/sessions';
import type { Viewer } from '@/lib/policy/viewer';

/**
 * Who a session belongs to at this moment, with the role they have now; null once it has ended, or is held until
 * a second step is set up. For answers that go on
 * long after their request was let in.
 */
export async function viewerOfSession(sessionId: string): Promise<Viewer | null> {
  const session = await findLiveSessionById(sessionId, new Date());
  return session && !session.held ? { ...session.person, sessionId } : null;
}
