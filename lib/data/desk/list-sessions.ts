import type { DeskSession } from '@/lib/document/shapes/desk-people';
import { browserName } from '@/lib/kit/browser-name';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { personSubject } from '../write/person-rows';

/** More than anybody has; all can still be ended at once. */
const most = 100;

/**
 * Where somebody is signed in at present, last used first: the viewer, or whom they may lock out.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function listSessions(
  viewer: Viewer,
  personId: string,
  now = new Date(),
): Promise<DeskSession[]> {
  if (personId !== viewer.id) {
    const person = await database().person.findUnique({ where: { id: personId } });
    if (!person) throw new Problem('not-found');
    if (!can(viewer, 'person.sessions', personSubject(person))) throw new Problem('not-allowed');
  }
  const rows = await database().session.findMany({
    where: { personId, endedAt: null, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true, strange: true },
  });
  return rows.map(({ id, userAgent, address, createdAt, lastSeenAt, strange }) => ({
    id,
    browser: browserName(userAgent),
    address,
    startedAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    here: id === viewer.sessionId,
    strange,
  }));
}

/** How many sign-ins of the viewer, other than this one, began where nobody had seen them before and are not known to them yet. */
export async function countStrangeSessions(viewer: Viewer, now = new Date()): Promise<number> {
  return database().session.count({
    where: {
      personId: viewer.id,
      strange: true,
      endedAt: null,
      expiresAt: { gt: now },
      id: { not: viewer.sessionId },
    },
  });
}
