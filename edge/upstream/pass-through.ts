import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Dispatcher, Pool } from 'undici';
import { UpstreamDown } from './render.ts';

/** Headers of one connection, never of the message (RFC 9110, 7.6.1). */
const ofConnection = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
]);

/** So long (ms) somebody who only reads waits until an answer begins: a desk whose database hangs says so before they leave. */
const readLimit = 30_000;

type HeaderValues = Record<string, string | string[] | undefined>;

/** Without those that belong to the connection, by their names or because `Connection` names them. */
function endToEnd(headers: HeaderValues): Record<string, string | string[]> {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(/\s*,\s*/);
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || ofConnection.has(name) || named.includes(name)) continue;
    if (name.startsWith('edge-')) continue;
    kept[name] = value;
  }
  return kept;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Hands a request on as it is, whose headers are pinned already, and its answer back, streaming both ways. When the
 * client goes away so does the request to Next. A 503 without words (proxy.ts) is no answer: the edge has words for it.
 * @param limit for so long (ms) Next may think about a GET before the answer begins
 * @returns the status that was answered
 * @throws whatever keeps Next from answering, while nothing has been sent yet
 */
export async function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  pool: Pool,
  limit = readLimit,
): Promise<number> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const answer = await pool.request({
    method: request.method as Dispatcher.HttpMethod,
    path: request.url ?? '/',
    headers: endToEnd(request.headers),
    body: hasBody(request) ? request : null,
    signal: gone.signal,
    // What changes something may take its time, as a picture does; that limit is the pool's.
    ...(request.method === 'GET' || request.method === 'HEAD' ? { headersTimeout: limit } : {}),
  });
  if (answer.statusCode === 503 && answer.headers['content-type'] === undefined) {
    await answer.body.dump();
    throw new UpstreamDown('status 503, without words');
  }
  response.writeHead(answer.statusCode, endToEnd(answer.headers));
  // Where Next dies in mid-answer the client must see that it is not whole.
  await pipeline(answer.body, response).catch(() => response.destroy());
  return answer.statusCode;
}
