import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Dispatcher, Pool } from 'undici';

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
 * client goes away so does the request to Next.
 * @returns the status that was answered
 * @throws whatever keeps Next from answering, while nothing has been sent yet
 */
export async function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  pool: Pool,
): Promise<number> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const answer = await pool.request({
    method: request.method as Dispatcher.HttpMethod,
    path: request.url ?? '/',
    headers: endToEnd(request.headers),
    body: hasBody(request) ? request : null,
    signal: gone.signal,
  });
  response.writeHead(answer.statusCode, endToEnd(answer.headers));
  // Where Next dies in mid-answer the client must see that it is not whole.
  await pipeline(answer.body, response).catch(() => response.destroy());
  return answer.statusCode;
}
