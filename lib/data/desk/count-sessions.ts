import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** In how many browsers the viewer is signed in at present, this one included. */
export async function countSessions(viewer: Viewer): Promise<number> {
  return database().session.count({
    where: { personId: viewer.id, endedAt: null, expiresAt: { gt: new Date() } },
  });
}
