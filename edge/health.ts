import type { ServerResponse } from 'node:http';
import type { Pool } from 'undici';

/**
 * Answers /livez (this process runs) and /readyz: ready while Next is. An edge that only serves kept pages is not
 * ready, though it serves: a balancer should prefer another one.
 */
export async function answerHealth(
  probe: 'livez' | 'readyz',
  response: ServerResponse,
  { pool, host, stopping }: { pool: Pool; host: string; stopping: boolean },
): Promise<number> {
  let status = 200;
  let body = '{"status":"ok"}\n';
  if (probe === 'readyz') {
    if (stopping) [status, body] = [503, '{"status":"unavailable","reason":"stopping"}\n'];
    else {
      const answer = await pool
        .request({ method: 'GET', path: '/readyz', headers: { host }, signal: AbortSignal.timeout(3_000) })
        .catch(() => null);
      if (!answer) [status, body] = [503, '{"status":"unavailable","reason":"next"}\n'];
      else [status, body] = [answer.statusCode, await answer.body.text()];
    }
  }
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
  return status;
}
