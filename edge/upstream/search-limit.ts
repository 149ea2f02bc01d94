import pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '../../lib/kit/forwarded/network-of.ts';
import type { Target } from '../target.ts';

const minute = 60;
/** A database that takes longer (ms) is as good as gone: readers don't wait for what counts them. */
const patience = 1_000;
const search = /^\/+(?:api\/feeds\/[^/]+\/+)?search(?:\/|$)/i;

/** The path as Next may read it: decoded, without steps up. Empty where it is none. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://edge.invalid').pathname);
  } catch {
    return '';
  }
}

/**
 * How many searches that nobody has kept an answer to one network may have made in a minute: each costs the database more than a
 * page does, and no two are alike. Kept answers cost nothing and are not counted. All edges count together, in PostgreSQL, by one
 * statement a search; whoever is over the limit costs none until their minute is over. While the database can't be asked each edge
 * counts for itself.
 */
export class SearchLimit {
  readonly #limiter: RateLimiterPostgres | RateLimiterMemory | null;
  readonly #pool: pg.Pool | null;

  /**
   * @param most in a minute; 0 for as many as anybody likes
   * @param databaseUrl null: this process counts alone
   */
  constructor(most: number, databaseUrl: string | null) {
    const alone = new RateLimiterMemory({ points: Math.max(most, 1), duration: minute });
    this.#pool = most > 0 && databaseUrl ? openPool(databaseUrl) : null;
    const together = this.#pool && {
      storeClient: this.#pool,
      storeType: 'pool',
      tableName: 'SearchCount',
      tableCreated: true,
      keyPrefix: '',
      points: most,
      duration: minute,
      inMemoryBlockOnConsumed: most,
      insuranceLimiter: alone,
    };
    this.#limiter = most === 0 ? null : together ? new RateLimiterPostgres(together) : alone;
  }

  /** Whether an address of this site is a search, also one that no page of ours leads to: by another spelling, or past the pages. */
  static isSearch(target: Target, url: string): boolean {
    if (target.kind === 'page')
      return /^\/search(\/(suggestions|feed\.(xml|json)|atom\.xml))?\?/.test(target.key);
    if (target.kind !== 'odd' && target.kind !== 'pass') return false;
    return url.includes('?') && search.test(pathOf(url));
  }

  /** Counts one. Seconds to wait where it is one too many, else 0. */
  async take(client: string): Promise<number> {
    if (!this.#limiter) return 0;
    try {
      await this.#limiter.consume(networkOf(client));
      return 0;
    } catch (refused) {
      return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1_000));
    }
  }

  async close(): Promise<void> {
    await this.#pool?.end();
  }
}

function openPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 2,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    idleTimeoutMillis: 10_000,
    application_name: 'dateline-edge-searches',
  });
  pool.on('error', () => {}); // an idle connection that broke; the next search opens another
  return pool;
}
