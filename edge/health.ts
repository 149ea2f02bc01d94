import type { ServerResponse } from 'node:http';
import type { Pool } from 'undici';

/**
 * Answers /livez (this process runs) and /readyz: ready while Next is. An edge that only serves kept pages is not
 * ready, though it serves: a balancer should prefer another one.
 */
export async function answerHealth(
  probe: 'livez' | 'readyz',
  response: ServerResponse,
  { pool, host, stopping }: { pool: Pool; host: string; stopping: () => boolean },
): Promise<number> {
  let status = 200;
  let body = '{"status":"ok"}\n';
  if (probe === 'readyz') {
    if (!stopping()) [status, body] = await askNext(pool, host);
    // Also where that began while Next was asked.
    if (stopping()) [status, body] = [503, '{"status":"unavailable","reason":"stopping"}\n'];
  }
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
  return status;
}

async function askNext(pool: Pool, host: string): Promise<[status: number, body: string]> {
  const signal = AbortSignal.timeout(2_000);
  try {
    const answer = await pool.request({ method: 'GET', path: '/readyz', headers: { host }, signal });
    return [answer.statusCode, await answer.body.text()];
  } catch {
    return [503, '{"status":"unavailable","reason":"next"}\n'];
  }
}
