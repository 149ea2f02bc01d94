import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, clusterUrl } from './cluster.ts';

/** PostgreSQL's codes for "not yet": it starts up, recovers, or has not opened its socket. */
const notYet = new Set(['57P03', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET']);

/** The last line of postmaster.pid is the server's own word on its state, for pg_ctl. */
function saysReady(cluster: Cluster): boolean {
  const file = join(cluster.directory, 'postmaster.pid');
  return existsSync(file) && readFileSync(file, 'utf8').trimEnd().endsWith('ready');
}

const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';

/**
 * Resolves when the server of a cluster answers a query; rejects with the last error after `limit` ms, when `signal`
 * aborts, or at once for an error that waiting can't mend.
 */
export async function waitForServer(cluster: Cluster, limit: number, signal: AbortSignal): Promise<void> {
  const end = Date.now() + limit;
  const url = clusterUrl(cluster, 'postgres', 'superuser');
  for (;;) {
    // Asking earlier would work too, but the server logs each question that comes before it is ready.
    if (!saysReady(cluster) && Date.now() < end) {
      await pause(20, undefined, { signal });
      continue;
    }
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => {}); // the query below reports it; without a listener it would end the process
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (!notYet.has(codeOf(error)) || Date.now() > end) throw error;
    } finally {
      await client.end().catch(() => {});
    }
    await pause(20, undefined, { signal });
  }
}
