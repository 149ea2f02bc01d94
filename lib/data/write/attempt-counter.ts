import { RateLimiterPrisma, type RateLimiterRes } from 'rate-limiter-flexible';
import { database } from '../client';

/** Counts attempts by key in PostgreSQL, so that several processes count together. */
export interface AttemptCounter {
  /** Seconds until the key may try again; 0 when it may now. */
  waitSeconds(key: string): Promise<number>;
  /** Counts an attempt, whatever else happens at the same time. Seconds to wait when it is one too many, else 0. */
  take(key: string): Promise<number>;
  /** Makes one attempt uncounted. */
  giveBack(key: string): Promise<void>;
  forget(key: string): Promise<void>;
}

/** A counter that lets `points` attempts pass within `seconds`, counted from the first. */
export function attemptCounter(name: string, points: number, seconds: number): AttemptCounter {
  const limiter = new RateLimiterPrisma({
    storeClient: database(),
    keyPrefix: name,
    points,
    duration: seconds,
  });
  const secondsLeft = (state: RateLimiterRes) => Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
  return {
    async waitSeconds(key) {
      const state = await limiter.get(key);
      return state && state.consumedPoints >= points ? secondsLeft(state) : 0;
    },
    async take(key) {
      // Past the limit the library rejects with the state instead of an error.
      const state = await limiter.consume(key).catch((refused: RateLimiterRes | Error) => {
        if (refused instanceof Error) throw refused;
        return refused;
      });
      return state.consumedPoints > points ? secondsLeft(state) : 0;
    },
    async giveBack(key) {
      await limiter.reward(key);
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}
