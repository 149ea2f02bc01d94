/** A signed-in caller of the doors, as a browser on the site would be: with its cookies and its Origin. */
export interface DeskCaller {
  cookie: string;
  call(path: string, init?: RequestInit): Promise<Response>;
}

/** The cookies that an answer sets, as a request sends them back. */
function cookiesOf(response: Response): string[] {
  return response.headers.getSetCookie().flatMap((line) => line.split(';')[0] ?? []);
}

/** Signs in through the door that the sign-in form uses. Throws when the door says no. */
export async function signInByHttp(origin: string, email: string, password: string): Promise<DeskCaller> {
  const csrf = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: cookiesOf(csrf).join('; '),
      'content-type': 'application/x-www-form-urlencoded',
      origin,
    },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  });
  const cookie = cookiesOf(answer).join('; ');
  if (!cookie.includes('dateline.session='))
    throw new Error(`Signing in was refused: ${await answer.text()}`);
  return {
    cookie,
    call: (path, init = {}) =>
      fetch(`${origin}${path}`, {
        redirect: 'manual',
        ...init,
        headers: { ...(init.headers as Record<string, string>), cookie, origin },
      }),
  };
}
