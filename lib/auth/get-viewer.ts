import { cookies, headers } from 'next/headers';
import type { NextRequest } from 'next/server';
import { cache } from 'react';
import { findLiveSession, touchSession } from '@/lib/data/write/sessions';
import { Problem } from '@/lib/kit/problem';
import { tokenHash } from '@/lib/kit/secret-token';
import type { Viewer } from '@/lib/policy/viewer';
import { sessionTokenOf } from './session-token';

const touchEveryMs = 5 * 60_000;

/** Somebody with a live session. `held`: they have to set up a second step first, and may do nothing before. */
interface Arrived {
  viewer: Viewer;
  held: boolean;
}

async function arrivedBy(request: Pick<NextRequest, 'cookies' | 'headers'>): Promise<Arrived | null> {
  const token = await sessionTokenOf(request);
  if (!token) return null;
  const now = new Date();
  const session = await findLiveSession(tokenHash(token), now);
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > touchEveryMs) await touchSession(session.id, now);
  return { viewer: { ...session.person, sessionId: session.id }, held: session.held };
}

const arrived = cache(
  async (): Promise<Arrived | null> =>
    arrivedBy({ cookies: (await cookies()) as never, headers: await headers() }),
);

/** Who sends a request, or null: for proxy.ts, which has the request itself. */
export async function viewerOfRequest(
  request: Pick<NextRequest, 'cookies' | 'headers'>,
): Promise<Viewer | null> {
  const found = await arrivedBy(request);
  return found && !found.held ? found.viewer : null;
}

/**
 * Who is asking, or null. Reads the session row once a request, so that signing out elsewhere, disabling a person or
 * changing a role counts from the next request on. Whoever has to set up a second step first is nobody here, so that no door
 * can forget it.
 */
export async function getViewer(): Promise<Viewer | null> {
  const found = await arrived();
  return found && !found.held ? found.viewer : null;
}

/** Who is signed in but may do nothing before they have set up a second step; null for everybody else. */
export async function getHeldViewer(): Promise<Viewer | null> {
  const found = await arrived();
  return found?.held ? found.viewer : null;
}

/** @throws Problem `not-signed-in` */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) throw new Problem('not-signed-in');
  return viewer;
}

/** The same, also for whoever may do nothing yet but set up a second step. @throws Problem `not-signed-in` */
export async function requireArrival(): Promise<Viewer> {
  const found = await arrived();
  if (!found) throw new Problem('not-signed-in');
  return found.viewer;
}
