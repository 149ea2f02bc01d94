import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { isMigrated } from '../prisma/migrate-deploy.ts';

/** Why a process does not want requests. */
export type Unready = 'stopping' | 'database' | 'migrations';

/** Things that should have happened by themselves more than a minute ago: how many, and since when (ISO instant). */
export interface Late {
  count: number;
  since: string;
}

/** Whether a process wants requests (null) or why not, and what is late: that is told, and stops nothing. */
export interface Readiness {
  unready: Unready | null;
  late: Late | null;
}

const limit = 1_000;

async function findLate(pool: pg.Pool): Promise<Late | null> {
  const { rows } = await pool.query<{ count: number; since: Date | null }>(
    `SELECT count(*)::int AS count, min("dueAt") AS since FROM "DueItem" WHERE "dueAt" < now() - interval '60 seconds'`,
  );
  const [row] = rows;
  return row?.since ? { count: row.count, since: row.since.toISOString() } : null;
}

/**
 * Asks whether requests can be served: the database answers within a second and has every migration. Callers that ask
 * at the same time share one answer, so that probes can't load the database.
 */
export function readinessCheck(pool: pg.Pool, migrations: string): () => Promise<Readiness> {
  let running: Promise<Readiness> | null = null;
  const ask = async (): Promise<Readiness> =>
    (await isMigrated(pool, migrations))
      ? { unready: null, late: await findLate(pool) }
      : { unready: 'migrations', late: null };
  const silent: Readiness = { unready: 'database', late: null };
  return () => {
    running ??= Promise.race([ask(), pause(limit, silent, { ref: false })])
      .catch(() => silent)
      .finally(() => {
        running = null;
      });
    return running;
  };
}

/**
 * Answers /livez (the process runs) and /readyz (it can serve: 200, else 503 with the reason; `late` where what is due
 * by the clock has been left undone for a minute, since a worker that is down is no reason to send readers away). They are answered here
 * rather than by a route, so that they say the truth about a Next that has trouble. Returns false for other paths.
 */
export function answersHealth(
  request: IncomingMessage,
  response: ServerResponse,
  readiness: () => Promise<Readiness>,
): boolean {
  const path = request.url?.split('?', 1)[0];
  if (path !== '/livez' && path !== '/readyz') return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return true;
  }
  const asked = path === '/livez' ? Promise.resolve({ unready: null, late: null }) : readiness();
  void asked.then(({ unready: reason, late }) => {
    const state = reason ? { status: 'unavailable', reason } : { status: 'ok' };
    const body = JSON.stringify(late ? { ...state, late } : state);
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
    response.writeHead(reason ? 503 : 200, headers).end(request.method === 'HEAD' ? undefined : `${body}\n`);
  });
  return true;
}
