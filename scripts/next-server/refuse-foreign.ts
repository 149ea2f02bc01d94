import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForeign } from '../../lib/kit/same-origin.ts';

const answer = JSON.stringify({
  code: 'foreign-origin',
  message: 'The request came from another site and was refused. Use Dateline’s own pages.',
  detail: {},
});

/**
 * Refuses a request by another site's page that could change something, before Next sees it: whatever door it was meant for, a
 * route handler, a server action or one that somebody adds tomorrow. Returns whether it has answered.
 */
export function refusesForeign(request: IncomingMessage, response: ServerResponse, own: URL): boolean {
  const { method = '', url = '/', headers } = request;
  const site = headers['sec-fetch-site'];
  const sender = { origin: headers.origin, site: Array.isArray(site) ? site.join(',') : site };
  const [path = '/'] = url.split('?', 1);
  if (!isForeign(method, path, sender, own.origin)) return false;
  // What was sent is not read: an upload would only cost time.
  response.writeHead(403, {
    'content-type': 'application/json',
    'cache-control': 'private, no-store',
    connection: 'close',
  });
  response.end(answer);
  return true;
}
