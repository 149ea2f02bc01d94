import { config } from '@/lib/kit/config';
import { staffHint } from '@/lib/kit/staff-hint';
import { sessionCookieName } from './cookie';
import { sessionDays } from './session-days';

/** What an answer does to the session cookie: sets one, takes it back, or nothing. */
function sessionChange(response: Response): 'set' | 'ended' | null {
  const start = `${sessionCookieName()}=`;
  // The last one counts, as it does for browsers.
  const line = response.headers.getSetCookie().findLast((cookie) => cookie.startsWith(start));
  if (line === undefined) return null;
  return line.startsWith(`${start};`) || /;\s*max-age=0\b/i.test(line) ? 'ended' : 'set';
}

/** Sets and clears the hint (lib/kit/staff-hint.ts) together with the session's own cookie. */
export function withStaffHint(response: Response): Response {
  const change = sessionChange(response);
  if (!change) return response;
  const age = change === 'set' ? sessionDays * 86_400 : 0;
  const value = change === 'set' ? '1' : '';
  const secure = config.isHttps() ? '; Secure' : '';
  const headers = new Headers(response.headers);
  headers.append('set-cookie', `${staffHint}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
