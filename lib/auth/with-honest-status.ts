const honest: Record<string, number> = { 'too-many-attempts': 429, busy: 503 };

/**
 * next-auth answers every refusal with 401 and says what it was in an address. Where the answer is to come again later, programs
 * and proxies are told so: 429 or 503 with `Retry-After` (RFC 9110, 10.2.3; RFC 6585, 4).
 */
export async function withHonestStatus(answer: Response): Promise<Response> {
  if (answer.status !== 401 || !answer.headers.get('content-type')?.includes('json')) return answer;
  const text = await answer.text();
  const [code = '', seconds = ''] = errorIn(text).split(':');
  const status = /^\d+$/.test(seconds) ? honest[code] : undefined;
  const headers = new Headers(answer.headers);
  if (status) headers.set('retry-after', seconds);
  return new Response(text, { status: status ?? answer.status, headers });
}

/** The error that next-auth's JSON leads to; empty for none. */
function errorIn(json: string): string {
  try {
    const { url } = JSON.parse(json) as { url?: unknown };
    const address = typeof url === 'string' ? URL.parse(url, 'http://localhost') : null;
    return address?.searchParams.get('error') ?? '';
  } catch {
    return ''; // not next-auth's
  }
}
