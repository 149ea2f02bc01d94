import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { config } from '@/lib/kit/config';
import { database } from '../client';

/** Any number that no other advisory lock of two parts uses ("dlwk"). */
const lockClass = 0x646c776b;

/**
 * A worker's sign of life: a connection that holds a lock named after each of its pools. However the process ends, the
 * lock ends with it, so that others can tell the jobs it left from those somebody works on.
 */
export class WorkerPresence {
  readonly #pools = new Map<string, Promise<void>>();
  readonly #stopped = new AbortController();
  #client: pg.Client | null = null;

  /** Connects. Call it before any other method. */
  async begin(): Promise<void> {
    await this.#connect();
  }

  /** Marks a pool as alive, once. Call it before the pool takes its first job. */
  add(pool: string): Promise<void> {
    const added = this.#pools.get(pool) ?? this.#hold(pool);
    this.#pools.set(pool, added);
    return added;
  }

  /** Takes the marks of all pools away. */
  async end(): Promise<void> {
    this.#stopped.abort();
    await this.#client?.end();
  }

  async #hold(pool: string): Promise<void> {
    await this.#client?.query('SELECT pg_advisory_lock($1, hashtext($2))', [lockClass, pool]);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: config.databaseUrl(),
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => {}); // followed by `end`
    await client.connect();
    client.once('end', () => {
      this.#client = null;
      if (!this.#stopped.signal.aborted) void this.#comeBack();
    });
    this.#client = client;
    await Promise.all(this.#pools.keys().map((pool) => this.#hold(pool)));
  }

  /** The database was restarted, or the network was away: the pools live on, and so must their marks. */
  async #comeBack(): Promise<void> {
    const { signal } = this.#stopped;
    while (!(signal.aborted || this.#client)) {
      await pause(250, undefined, { signal }).catch(() => {});
      if (!signal.aborted) await this.#connect().catch(() => {});
    }
  }
}

/**
 * Lets go of jobs whose worker is gone (killed, out of memory, without power), so that another one takes them.
 * `heldFor` are the seconds for which they must have been held at least: after a restart of the database living workers
 * need a moment to show themselves again, and a starting worker has none to wait for.
 * @returns how many pools were dead
 */
export async function releaseJobsOfDeadWorkers(heldFor: number): Promise<number> {
  const rows = await database().$queryRaw<{ count: number }[]>`
    WITH dead AS (
      SELECT array_agg(DISTINCT locked_by) AS pools, count(DISTINCT locked_by)::int AS count
      FROM graphile_worker.jobs
      WHERE locked_by IS NOT NULL AND locked_at <= now() - make_interval(secs => ${heldFor}) AND NOT EXISTS (
        SELECT 1 FROM pg_locks
        WHERE locktype = 'advisory' AND granted AND classid = ${lockClass}::int::oid AND objsubid = 2
          AND objid = ((hashtext(locked_by)::bigint + 4294967296) % 4294967296)::oid
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
    )
    SELECT count, graphile_worker.force_unlock_workers(pools)::text AS done FROM dead WHERE count > 0`;
  return rows[0]?.count ?? 0;
}

/** Whether some worker is there to take jobs. */
export async function isWorkerAlive(): Promise<boolean> {
  const rows = await database().$queryRaw<{ alive: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = ${lockClass}::int::oid
        AND objsubid = 2 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    ) AS alive`;
  return rows[0]?.alive ?? false;
}
