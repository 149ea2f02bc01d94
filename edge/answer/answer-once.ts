import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Rendered } from '../upstream/render.ts';

/** Sends what was rendered for this one request and is kept by nobody. Returns its status. */
export function answerOnce(request: IncomingMessage, response: ServerResponse, rendered: Rendered): number {
  const { status, headers, body } = rendered;
  response.writeHead(status, { 'cache-control': 'no-store', ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
  return status;
}
