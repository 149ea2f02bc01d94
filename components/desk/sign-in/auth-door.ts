/**
 * Posts a form to one of next-auth's doors with the token that guards it (CSRF), as next-auth's own client would:
 * that one would be a tenth of what the editor loads. Resolves with the address that next-auth would go to next, which
 * names what went wrong; rejects when the server can't be reached or answers something else.
 */
export async function postToAuth(
  door: 'callback/credentials' | 'callback/passkey' | 'signout',
  fields: Record<string, string> = {},
): Promise<URL> {
  const { csrfToken } = await json<{ csrfToken: string }>(await fetch('/api/auth/csrf'));
  const body = new URLSearchParams({ ...fields, csrfToken, callbackUrl: '/desk', json: 'true' });
  const answer = await fetch(`/api/auth/${door}`, { method: 'POST', body });
  const url = new URL((await json<{ url: string }>(answer)).url, window.location.origin);
  if (url.searchParams.has('csrf')) throw new Error('next-auth refused the token that it gave');
  return url;
}

/** Statuses with which a refused sign-in says in JSON why: refused, too often, too many at once. */
const refusals = [401, 429, 503];

/** What next-auth says. */
async function json<T extends object>(answer: Response): Promise<T> {
  if (!answer.ok && !refusals.includes(answer.status)) throw new Error(`next-auth answered ${answer.status}`);
  return (await answer.json()) as T;
}
