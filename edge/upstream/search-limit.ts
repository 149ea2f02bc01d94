import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '../../lib/kit/forwarded/network-of.ts';

const minute = 60;

/**
 * How many searches that nobody has kept an answer to one network may have made in a minute: each costs the database more than a
 * page does, and no two are alike. Kept answers cost nothing and are not counted. Each edge counts for itself.
 */
export class SearchLimit {
  readonly #limiter: RateLimiterMemory | null;

  /** @param most in a minute; 0 for as many as anybody likes */
  constructor(most: number) {
    this.#limiter = most > 0 ? new RateLimiterMemory({ points: most, duration: minute }) : null;
  }

  /** Whether an address of this site is a search. */
  static isSearch(key: string): boolean {
    return /^\/search(\/(suggestions|feed\.(xml|json)|atom\.xml))?\?/.test(key);
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
}
