import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** An answer to a request that was sent exactly as it was written. */
export interface RawAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Sends a request whose path nobody puts in order first, as `fetch` and browsers would. */
export async function askRaw(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const sent = request({ hostname, port, path, method, headers, agent: false, timeout: 20_000 });
  sent.on('timeout', () => sent.destroy(new Error(`no answer to ${method} ${path}`)));
  sent.end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let body = '';
  for await (const part of answer.setEncoding('utf8')) body += part;
  return { status: answer.statusCode ?? 0, headers: answer.headers, body };
}
