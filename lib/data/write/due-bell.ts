import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { config } from '@/lib/kit/config';
import { dueChannel } from './due';

/**
 * A connection that hears when something new is planned. It comes back by itself when the database was away, and rings
 * then too, as something may have been planned meanwhile.
 */
export class DueBell {
  readonly #ring: () => void;
  readonly #stopped = new AbortController();
  #client: pg.Client | null = null;

  /** @param ring is called at every change of what is planned */
  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** Listens until `end`, from the moment on at which the database can be reached. */
  async begin(): Promise<void> {
    const { signal } = this.#stopped;
    while (!(signal.aborted || this.#client)) {
      await this.#connect().catch(() => pause(500, undefined, { signal }).catch(() => {}));
    }
  }

  async end(): Promise<void> {
    this.#stopped.abort();
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: config.databaseUrl(),
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => {}); // followed by `end`
    client.on('notification', () => this.#ring());
    await client.connect();
    client.once('end', () => {
      this.#client = null;
      if (!this.#stopped.signal.aborted) void this.begin();
    });
    this.#client = client;
    await client.query(`LISTEN ${dueChannel}`);
    this.#ring();
  }
}
