import type { NextRequest } from 'next/server';
import { getToken } from 'next-auth/jwt';
import { config } from '@/lib/kit/config';
import { sessionCookieName } from './cookie';

type Asking = Pick<NextRequest, 'cookies' | 'headers'>;

/** How many cookies are remembered: those of a whole newsroom. */
const most = 1_000;
/** What cookies that we opened before hold. A cookie is sealed, so that the same one holds the same for ever. */
const opened = new Map<string, { sid: string; expiresAt: number }>();

/**
 * The opaque session token in a request's cookie, or null when there is none that we sealed and that hasn't expired.
 * It says nothing yet about the session: that is a row, to be looked up at every request.
 */
export async function sessionTokenOf(request: Asking): Promise<string | null> {
  const cookieName = sessionCookieName();
  // A cookie that next-auth had to cut into pieces goes by other names; those are opened each time.
  const cookie = request.cookies.getAll().find(({ name }) => name === cookieName)?.value;
  const known = cookie && opened.get(cookie);
  if (known && known.expiresAt > Date.now()) return known.sid;
  const token = await openToken(request, cookieName);
  if (typeof token?.sid !== 'string') return null;
  if (cookie && typeof token.exp === 'number') {
    if (opened.size >= most) opened.clear();
    opened.set(cookie, { sid: token.sid, expiresAt: token.exp * 1_000 });
  }
  return token.sid;
}

/** What the cookie holds, whichever of our secrets sealed it: after `npm run secrets:rotate` two count. */
async function openToken(request: Asking, cookieName: string) {
  for (const secret of [config.sessionSecret(), ...config.formerSessionSecrets()]) {
    const token = await getToken({
      // next-auth's type names Next's old request; it reads only these two.
      req: { cookies: request.cookies, headers: request.headers } as never,
      secret,
      cookieName,
      secureCookie: config.isHttps(),
    });
    if (token) return token;
  }
  return null;
}
