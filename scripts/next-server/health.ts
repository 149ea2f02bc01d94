import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { isMigrated } from '../prisma/migrate-deploy.ts';

/** Why a process does not want requests. */
export type Unready = 'stopping' | 'database' | 'migrations';

const limit = 1_000;

/**
 * Asks whether requests can be served: the database answers within a second and has every migration. Callers that ask
 * at the same time share one answer, so that probes can't load the database.
 */
export function readinessCheck(pool: pg.Pool, migrations: string): () => Promise<Unready | null> {
  let running: Promise<Unready | null> | null = null;
  const ask = async (): Promise<Unready | null> =>
    (await isMigrated(pool, migrations)) ? null : 'migrations';
  return () => {
    running ??= Promise.race([ask(), pause(limit, 'database' as const, { ref: false })])
      .catch(() => 'database' as const)
      .finally(() => {
        running = null;
      });
    return running;
  };
}

/**
 * Answers /livez (the process runs) and /readyz (it can serve: 200, else 503 with the reason). They are answered here
 * rather than by a route, so that they say the truth about a Next that has trouble. Returns false for other paths.
 */
export function answersHealth(
  request: IncomingMessage,
  response: ServerResponse,
  unready: () => Promise<Unready | null>,
): boolean {
  const path = request.url?.split('?', 1)[0];
  if (path !== '/livez' && path !== '/readyz') return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return true;
  }
  const asked = path === '/livez' ? Promise.resolve(null) : unready();
  void asked.then((reason) => {
    const body = JSON.stringify(reason ? { status: 'unavailable', reason } : { status: 'ok' });
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
    response.writeHead(reason ? 503 : 200, headers).end(request.method === 'HEAD' ? undefined : `${body}\n`);
  });
  return true;
}
