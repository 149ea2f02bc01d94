import pg from 'pg';
import type { Drop } from '../drops/drop-source.ts';

const limit = 2_000;
const mostKnown = 20_000;
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Which stories readers may see, asked once and remembered until a drop names the story. Ids that are none, and more
 * questions than one at a time, never reach the database.
 */
export class LiveStories {
  readonly #ask: (story: string) => Promise<boolean>;
  readonly #known = new Map<string, boolean>();
  readonly #asking = new Map<string, Promise<boolean>>();

  constructor(ask: (story: string) => Promise<boolean>) {
    this.#ask = ask;
  }

  /** What is known of a story without asking. */
  known(story: string): boolean | undefined {
    return id.test(story) ? this.#known.get(story) : false;
  }

  /** Rejects when the database can't be asked. */
  async isPublished(story: string): Promise<boolean> {
    const known = this.known(story);
    if (known !== undefined) return known;
    const running = this.#asking.get(story) ?? this.#look(story);
    return running;
  }

  /** Takes up what was dropped: a story that is named may have been published or taken down. */
  hear(drops: readonly Pick<Drop, 'tags'>[]): void {
    for (const { tags } of drops) {
      for (const tag of tags) if (tag.startsWith('story:')) this.#forget(tag.slice('story:'.length));
    }
  }

  forgetAll(): void {
    this.#known.clear();
    this.#asking.clear();
  }

  #forget(story: string): void {
    this.#known.delete(story);
    this.#asking.delete(story);
  }

  async #look(story: string): Promise<boolean> {
    const asking = this.#ask(story);
    this.#asking.set(story, asking);
    try {
      const found = await asking;
      // Else it was dropped while we asked.
      if (this.#asking.get(story) === asking) {
        if (this.#known.size >= mostKnown) this.#known.clear();
        this.#known.set(story, found);
      }
      return found;
    } finally {
      if (this.#asking.get(story) === asking) this.#asking.delete(story);
    }
  }
}

/** Asks the database whether a story is published, over a connection that is there while it is needed. */
export function askDatabase(databaseUrl: string): {
  isPublished: (story: string) => Promise<boolean>;
  close: () => Promise<void>;
} {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: limit,
    query_timeout: limit,
    idleTimeoutMillis: 10_000,
    application_name: 'dateline-edge-live',
  });
  pool.on('error', () => {}); // an idle connection that broke; the next question opens another
  return {
    async isPublished(story) {
      const { rows } = await pool.query('SELECT FROM "Publication" WHERE "storyId" = $1', [story]);
      return rows.length > 0;
    },
    close: () => pool.end(),
  };
}
