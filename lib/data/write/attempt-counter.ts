import { RateLimiterPrisma, type RateLimiterRes } from 'rate-limiter-flexible';
import { database } from '../client';

/** Counts failures by key in PostgreSQL, so that several processes count together. */
export interface AttemptCounter {
  /** Seconds until the key may try again; 0 when it may now. */
  waitSeconds(key: string): Promise<number>;
  addFailure(key: string): Promise<void>;
  forget(key: string): Promise<void>;
}

/** A counter that lets `points` failures pass within `seconds`, counted from the first. */
export function attemptCounter(name: string, points: number, seconds: number): AttemptCounter {
  const limiter = new RateLimiterPrisma({
    storeClient: database(),
    keyPrefix: name,
    points,
    duration: seconds,
  });
  return {
    async waitSeconds(key) {
      const state = await limiter.get(key);
      return state && state.consumedPoints >= points ? Math.max(1, Math.ceil(state.msBeforeNext / 1_000)) : 0;
    },
    async addFailure(key) {
      // Past the limit the library rejects with the state instead of an error: the failure is counted all the same.
      await limiter.consume(key).catch((state: RateLimiterRes | Error) => {
        if (state instanceof Error) throw state;
      });
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}
