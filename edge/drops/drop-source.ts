import pg from 'pg';
import { type LiveNote, type LivePast, readLiveNote } from '../live/live-note.ts';

/** What was published or taken back, as the database says it. */
export interface Drop {
  seq: number;
  tags: string[];
  /** Never to be served again. */
  hard: boolean;
  /** What readers are told at once; null, or left out, for nothing. */
  live?: LiveNote | null;
}

/** The drops after a place in their order, and whether that place is still known. */
export interface DropNews {
  drops: Drop[];
  /** Drops after `after` were deleted meanwhile, or the database is another one: what was missed can't be said. */
  lost: boolean;
  /** Where the order ends now, or where these end. */
  last: number;
  /** These are as many as come at a time: there may be others. */
  more: boolean;
}

/** The channel on which a transaction says that there are new rows. Its payload is not looked at. */
export const channel = 'dateline_drops';
const limit = 2_000;
const page = 1_000;

/** Who follows the drops, as the desk is told. */
export interface Follower {
  id: string;
  /** The machine's name, or the cache's. */
  name: string;
  kind: 'edge' | 'cdn';
  /** For how long it may show what it kept without hearing of drops. */
  staleSeconds: number;
}

interface NewsRow {
  first: string | null;
  last: string | null;
  /** Null, as what follows it, where there is nothing new. */
  seq: string | null;
  tags: string[];
  hard: boolean;
  live: unknown;
}

/** One connection to the database that hears of drops. */
export class DropSource {
  readonly #client: pg.Client;
  #ended = false;

  constructor(databaseUrl: string) {
    this.#client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: limit,
      query_timeout: limit,
      keepAlive: true,
      application_name: 'dateline-edge',
    });
  }

  /** Connects and listens. `news`: there may be something; `ended`: the connection is gone. */
  async open(on: { news: () => void; ended: (error: Error | null) => void }): Promise<void> {
    this.#client.on('error', (error) => on.ended(error));
    this.#client.on('end', () => on.ended(null));
    this.#client.on('notification', on.news);
    await this.#client.connect();
    await this.#client.query(`LISTEN ${channel}`);
  }

  /** @throws when the database doesn't answer within two seconds */
  async newsSince(after: number): Promise<DropNews> {
    // One question, planned once: readers wait for the answer.
    const { rows } = await this.#client.query<NewsRow>({
      name: 'news',
      text: `SELECT bounds.first, bounds.last, drops.seq, drops.tags, drops.hard, drops.live
        FROM (SELECT (SELECT min(seq) FROM "PageDrop") AS first, (SELECT last FROM "DropSequence" WHERE id = 1) AS last) AS bounds
        LEFT JOIN LATERAL (SELECT * FROM "PageDrop" WHERE seq > $1 ORDER BY seq LIMIT $2) AS drops ON true
        ORDER BY drops.seq`,
      values: [after, page],
    });
    const { first = null, last: lastText = null } = rows[0] ?? {};
    const last = Number(lastText ?? 0);
    const oldest = first === null ? last + 1 : Number(first);
    if (after > last || after + 1 < oldest) return { drops: [], lost: true, last, more: false };
    const drops = rows.flatMap(({ seq, tags, hard, live }) =>
      seq === null ? [] : [{ seq: Number(seq), tags, hard, live: readLiveNote(live) }],
    );
    return { drops, lost: false, last: drops.at(-1)?.seq ?? after, more: drops.length === page };
  }

  /** What readers were told in the last hour, up to `last`, and since when that is all of it. */
  async toldUntil(last: number): Promise<LivePast> {
    const begin = await this.#client.query<{ first: string | null }>(
      `SELECT min(seq) AS first FROM "PageDrop" WHERE at > now() - interval '1 hour'`,
    );
    const first = Math.min(Number(begin.rows[0]?.first ?? last + 1), last + 1);
    const { rows } = await this.#client.query<{ seq: string; live: unknown }>(
      `SELECT seq, live FROM "PageDrop" WHERE live IS NOT NULL AND seq BETWEEN $1 AND $2
       ORDER BY seq DESC LIMIT $3`,
      [first, last, page],
    );
    const notes = rows.flatMap(({ seq, live }) => {
      const note = readLiveNote(live);
      return note ? [{ seq: Number(seq), note }] : [];
    });
    const isAll = rows.length < page;
    return { notes: notes.reverse(), floor: (isAll ? first : Number(rows.at(-1)?.seq)) - 1, last };
  }

  /** Says how far this follower has come. */
  async acknowledge({ id, name, kind, staleSeconds }: Follower, seq: number): Promise<void> {
    await this.#client.query(
      `INSERT INTO "Edge" (id, name, kind, "staleSeconds", seq, "seenAt") VALUES ($1, $2, $3, $4, $5, now())
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, seq = excluded.seq,
         "staleSeconds" = excluded."staleSeconds", "seenAt" = excluded."seenAt", "stoppedAt" = NULL`,
      [id, name, kind, staleSeconds, seq],
    );
  }

  /** Says that it stops in good order: until it is back nobody is served by it. */
  async leave({ id }: Follower): Promise<void> {
    await this.#client.query('UPDATE "Edge" SET "stoppedAt" = now(), "seenAt" = now() WHERE id = $1', [id]);
  }

  close(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#client.end().catch(() => {});
  }
}
