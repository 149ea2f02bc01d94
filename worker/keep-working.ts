import { setTimeout as pause } from 'node:timers/promises';
import { type Pools, startPools } from './pools';

/** Starts the pools, again and again while the database is away: to die of that would only be to be started again. */
async function start(stop: AbortSignal): Promise<Pools | null> {
  let said = '';
  while (!stop.aborted) {
    try {
      return await startPools();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== said) console.error(`The background work can't begin yet: ${reason}`);
      said = reason;
      await pause(1_000, undefined, { signal: stop }).catch(() => {});
    }
  }
  return null;
}

/**
 * Works off the queue until `stop` aborts, through whatever happens to the database; resolves when the running jobs have
 * ended. `began` is called whenever it begins, the first time and after each interruption.
 */
export async function keepWorking(stop: AbortSignal, began: () => void): Promise<void> {
  while (!stop.aborted) {
    const pools = await start(stop);
    if (!pools) return;
    const end = () => void pools.stop();
    stop.addEventListener('abort', end, { once: true });
    if (stop.aborted) end();
    else began();
    await pools.ended;
    stop.removeEventListener('abort', end);
  }
}
