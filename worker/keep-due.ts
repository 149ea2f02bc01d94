import { setTimeout as pause } from 'node:timers/promises';
import { hearPlanned, nextDueAt } from '@/lib/data/write/due';
import { takeNextDue } from '@/lib/newsroom/take-due';

/** At the latest after so long somebody looks: a clock may have been set meanwhile. */
const longestWait = 20_000;

/** Waits until something is due, `ring` aborts, or long enough. */
async function waitForNext(ring: AbortSignal): Promise<void> {
  const next = await nextDueAt();
  const wait = next ? next.getTime() - Date.now() : longestWait;
  await pause(Math.min(Math.max(wait, 0), longestWait), undefined, { signal: ring }).catch(() => {});
}

/**
 * Does what is due, each thing at its moment, until `stop` aborts; resolves when what was begun is done. It goes on
 * through whatever happens to the database.
 */
export async function keepDue(stop: AbortSignal): Promise<void> {
  let ring = new AbortController();
  const stopHearing = hearPlanned(() => ring.abort());
  const end = () => ring.abort();
  stop.addEventListener('abort', end, { once: true });
  let said = '';
  while (!stop.aborted) {
    // A new bell before anybody looks: what is planned while they look rings this one.
    ring = new AbortController();
    try {
      while (!stop.aborted && (await takeNextDue()));
      if (!stop.aborted) await waitForNext(ring.signal);
      said = '';
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== said) console.error(`What is due can't be looked up: ${reason}`);
      said = reason;
      await pause(1_000, undefined, { signal: stop }).catch(() => {});
    }
  }
  stop.removeEventListener('abort', end);
  stopHearing();
}
