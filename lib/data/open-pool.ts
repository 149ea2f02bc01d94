import { Pool } from 'pg';
import { config } from '@/lib/kit/config';

/**
 * Connections to the database of the site, up to `max` at a time; none is made before the first question. One that breaks is
 * noticed by whoever asks on it next, and ends nothing else: not while it is idle, nor while the pool closes it.
 */
export function openPool(max?: number): Pool {
  const pool = new Pool({ connectionString: config.databaseUrl(), max });
  pool.on('error', () => {}); // an idle connection that broke; the next question opens another
  // The pool hears no more of one that it is closing, and what nobody hears ends the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
