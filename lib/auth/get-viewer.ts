import { cookies, headers } from 'next/headers';
import type { NextRequest } from 'next/server';
import { cache } from 'react';
import { findLiveSession, touchSession } from '@/lib/data/write/sessions';
import { Problem } from '@/lib/kit/problem';
import { tokenHash } from '@/lib/kit/secret-token';
import type { Viewer } from '@/lib/policy/viewer';
import { sessionTokenOf } from './session-token';

const touchEveryMs = 5 * 60_000;

/** Who sends a request, or null: for proxy.ts, which has the request itself. */
export async function viewerOfRequest(
  request: Pick<NextRequest, 'cookies' | 'headers'>,
): Promise<Viewer | null> {
  const token = await sessionTokenOf(request);
  if (!token) return null;
  const now = new Date();
  const session = await findLiveSession(tokenHash(token), now);
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > touchEveryMs) await touchSession(session.id, now);
  return { ...session.person, sessionId: session.id };
}

/**
 * Who is asking, or null. Reads the session row once a request, so that signing out elsewhere, disabling a person or
 * changing a role counts from the next request on.
 */
export const getViewer = cache(
  async (): Promise<Viewer | null> =>
    viewerOfRequest({ cookies: (await cookies()) as never, headers: await headers() }),
);

/** @throws Problem `not-signed-in` */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) throw new Problem('not-signed-in');
  return viewer;
}
