import { cookies, headers } from 'next/headers';
import type { NextRequest } from 'next/server';
import { getToken } from 'next-auth/jwt';
import { cache } from 'react';
import { findLiveSession, touchSession } from '@/lib/data/write/sessions';
import { config } from '@/lib/kit/config';
import { Problem } from '@/lib/kit/problem';
import { tokenHash } from '@/lib/kit/secret-token';
import type { Viewer } from '@/lib/policy/viewer';
import { sessionCookieName } from './cookie';

const touchEveryMs = 5 * 60_000;

/** Who sends a request, or null: for proxy.ts, which has the request itself. */
export async function viewerOfRequest(
  request: Pick<NextRequest, 'cookies' | 'headers'>,
): Promise<Viewer | null> {
  const token = await getToken({
    // next-auth's type names Next's old request; it reads only these two.
    req: { cookies: request.cookies, headers: request.headers } as never,
    secret: config.sessionSecret(),
    cookieName: sessionCookieName(),
    secureCookie: config.isHttps(),
  });
  if (typeof token?.sid !== 'string') return null;
  const now = new Date();
  const session = await findLiveSession(tokenHash(token.sid), now);
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
