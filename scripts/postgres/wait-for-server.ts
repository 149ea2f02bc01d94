import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** PostgreSQL's codes for "not yet": it starts up, recovers, or has not opened its socket. */
const notYet = new Set(['57P03', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET']);

const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';

/**
 * Resolves when the server answers a query; rejects with the last error after `limit` ms, when `signal` aborts, or at
 * once for an error that waiting can't mend.
 */
export async function waitForServer(url: string, limit = 120_000, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + limit;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => {}); // the query below reports it; without a listener it would end the process
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (!notYet.has(codeOf(error)) || Date.now() > end) throw error;
    } finally {
      await client.end().catch(() => {});
    }
    await pause(20, undefined, { signal });
  }
}
