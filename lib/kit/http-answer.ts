import { problemAnswer } from './action-result';
import { config } from './config';
import { isProblem, Problem } from './problem';
import { comingFrom, whereOf } from './where-from';

const noStore = { 'cache-control': 'private, no-store' };

/** A JSON answer that nobody keeps: what doors for the desk give. */
export function jsonAnswer(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: noStore });
}

/** Any error as an answer: `{ code, message, detail }` with the code's status, 500 for what we didn't expect. */
export function problemResponse(error: unknown): Response {
  const headers: Record<string, string> = { ...noStore };
  if (isProblem(error) && typeof error.detail.retryAfter === 'number') {
    headers['retry-after'] = String(error.detail.retryAfter);
  }
  return Response.json(problemAnswer(error), { status: isProblem(error) ? error.status : 500, headers });
}

/** Runs a door for a request, whose sender the audit log names, and turns whatever it throws into an answer. */
export async function door(
  request: { headers: Pick<Headers, 'get'> },
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await comingFrom(whereOf(request.headers), work);
  } catch (error) {
    return problemResponse(error);
  }
}

/**
 * Refuses a state change that another site's page asked for (CSRF): by Fetch Metadata where the browser sends it,
 * else by Origin, which must then be there.
 * @throws Problem `foreign-origin`
 */
export function assertSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  const allowed = site ? site === 'same-origin' : request.headers.get('origin') === config.origin();
  if (!allowed) throw new Problem('foreign-origin');
}
