import { Socket } from 'node:net';
import pg from 'pg';

interface Options {
  connectionString: string;
  /** How often the connection must show that it lives, in milliseconds: a frozen one says nothing by itself. */
  beat?: number;
  /** How long it may take to answer, in milliseconds. */
  limit?: number;
  /** The first pause before connecting again, in milliseconds; it doubles up to 16 of them. */
  pause?: number;
}

interface Subscriber {
  heard: (payload: string) => void;
  missed: () => void;
}

/**
 * One connection that LISTENs to PostgreSQL for all who want to hear (NOTIFY is transactional: what is heard has been
 * committed). It connects with the first subscriber and closes with the last. Whenever it begins to hear, for the first
 * time or again, it tells its subscribers that they may have missed something: they look for themselves.
 */
export class Listener {
  #options: Required<Options>;
  #channels = new Map<string, Set<Subscriber>>();
  #client: pg.Client | null = null;
  #socket: Socket | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** Connected, so that a new channel is asked for by itself. */
  #ready = false;

  constructor(options: Options) {
    this.#options = { beat: 2_000, limit: 3_000, pause: 250, ...options };
  }

  /**
   * Hears what is sent on a channel, at once where others hear it already, else from the first call of `missed` on,
   * which comes again whenever the connection had broken. Returns how to stop.
   * @param channel a plain SQL name
   */
  subscribe(channel: string, subscriber: Subscriber): () => void {
    const known = this.#channels.get(channel);
    const subscribers = known ?? new Set();
    subscribers.add(subscriber);
    if (!known) this.#channels.set(channel, subscribers);
    if (!this.#client) this.#connect();
    else if (!known && this.#ready)
      this.#listen(this.#client, [channel]).catch(() => this.#fail(this.#client));
    return () => {
      subscribers.delete(subscriber);
      if (subscribers.size === 0) this.#channels.delete(channel);
      if (this.#channels.size === 0) this.#close();
    };
  }

  #connect(): void {
    clearTimeout(this.#timer);
    const { connectionString, limit } = this.#options;
    const socket = new Socket();
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: limit,
      query_timeout: limit,
      stream: () => socket,
    });
    this.#client = client;
    this.#socket = socket;
    client.on('error', () => this.#fail(client));
    client.on('end', () => this.#fail(client));
    client.on('notification', ({ channel, payload = '' }) => {
      for (const { heard } of [...(this.#channels.get(channel) ?? [])]) heard(payload);
    });
    client
      .connect()
      .then(() => {
        this.#ready = true;
        return this.#listen(client, [...this.#channels.keys()]);
      })
      .then(() => this.#beat(client))
      .catch(() => this.#fail(client));
  }

  async #listen(client: pg.Client, channels: string[]): Promise<void> {
    for (const channel of channels) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    if (client !== this.#client) return;
    this.#failures = 0;
    for (const channel of channels) {
      for (const { missed } of [...(this.#channels.get(channel) ?? [])]) missed();
    }
  }

  #beat(client: pg.Client): void {
    if (client !== this.#client) return;
    this.#timer = setTimeout(() => {
      client
        .query('SELECT 1')
        .then(() => this.#beat(client))
        .catch(() => this.#fail(client));
    }, this.#options.beat);
    this.#timer.unref();
  }

  #fail(client: pg.Client | null): void {
    if (client === null || client !== this.#client) return;
    this.#close();
    if (this.#channels.size === 0) return;
    const wait = this.#options.pause * 2 ** Math.min(this.#failures, 4);
    this.#failures += 1;
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  #close(): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#client = null;
    this.#socket = null;
    this.#ready = false;
    // Not by a farewell: a frozen connection would wait for the answer for ever.
    socket?.destroy();
  }
}
