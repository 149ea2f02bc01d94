import { afterEach, describe, expect, it, vi } from 'vitest';
import { withStaffHint } from './with-staff-hint';

function answer(...cookies: string[]): Response {
  const headers = new Headers({ location: '/desk' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response('body', { status: 302, headers });
}
const hintsOf = (response: Response) =>
  response.headers.getSetCookie().filter((cookie) => cookie.startsWith('dateline.staff='));

describe('withStaffHint', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('comes with a session and says nothing but that', async () => {
    const response = withStaffHint(answer('csrf=x', 'dateline.session=sealed; Path=/; HttpOnly'));
    expect(hintsOf(response)).toEqual(['dateline.staff=1; Path=/; Max-Age=2592000; SameSite=Lax']);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/desk');
    expect(response.headers.getSetCookie()).toHaveLength(3);
    expect(await response.text()).toBe('body');
  });

  it('goes with it', () => {
    const gone = ['dateline.staff=; Path=/; Max-Age=0; SameSite=Lax'];
    expect(
      hintsOf(withStaffHint(answer('dateline.session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'))),
    ).toEqual(gone);
    expect(hintsOf(withStaffHint(answer('dateline.session=x; Max-Age=0')))).toEqual(gone);
    expect(hintsOf(withStaffHint(answer('dateline.session=x', 'dateline.session=; Path=/')))).toEqual(gone);
  });

  it('leaves every other answer alone', () => {
    const other = answer('dateline.csrf=x', 'dateline.session.other=1');
    expect(withStaffHint(other)).toBe(other);
  });

  it('is for TLS alone where the site is', () => {
    vi.stubEnv('DATELINE_URL', 'https://news.example');
    expect(hintsOf(withStaffHint(answer('__Host-dateline.session=sealed; Path=/; Secure')))[0]).toMatch(
      /; Secure$/,
    );
  });
});
