import type { NextRequest } from 'next/server';
import { getToken } from 'next-auth/jwt';
import { config } from '@/lib/kit/config';
import { sessionCookieName } from './cookie';

/**
 * The desk's first gate: whether a request carries a session cookie that we signed. Cheap, asks no database and
 * proves nothing more; pages and doors ask `getViewer`.
 */
export async function hasSessionCookie(request: NextRequest): Promise<boolean> {
  const token = await getToken({
    req: request,
    secret: config.sessionSecret(),
    cookieName: sessionCookieName(),
    secureCookie: config.isHttps(),
  });
  return typeof token?.sid === 'string';
}
