import { problemAnswer } from './action-result';
import { config } from './config';
import { Problem, problemStatus } from './problem';
import { isForeign } from './same-origin';
import { comingFrom, whereOf } from './where-from';

const noStore = { 'cache-control': 'private, no-store' };

/** A JSON answer that nobody keeps: what doors for the desk give. */
export function jsonAnswer(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: noStore });
}

/** Any error as an answer: `{ code, message, detail }` with the code's status, 500 for what we didn't expect. */
export function problemResponse(error: unknown): Response {
  const answer = problemAnswer(error);
  const { retryAfter } = answer.detail;
  const headers =
    typeof retryAfter === 'number' ? { ...noStore, 'retry-after': String(retryAfter) } : noStore;
  return Response.json(answer, {
    status: answer.code === 'unexpected' ? 500 : problemStatus[answer.code],
    headers,
  });
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
 * Refuses what could change something and was not sent by a page of ours (lib/kit/same-origin.ts). The process in front of Next
 * has refused it before; doors ask once more, so that none depends on how it is reached.
 * @throws Problem `foreign-origin`
 */
export function assertSameOrigin(request: Pick<Request, 'method' | 'url' | 'headers'>): void {
  assertSender(request.headers, request.method, new URL(request.url).pathname);
}

/** The same for what comes without its request: a server action is always posted. @throws Problem `foreign-origin` */
export function assertSender(headers: Pick<Headers, 'get'>, method = 'POST', path = ''): void {
  const sender = { origin: headers.get('origin'), site: headers.get('sec-fetch-site') };
  if (isForeign(method, path, sender, config.origin())) throw new Problem('foreign-origin');
}
