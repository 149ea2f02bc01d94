import { setTimeout as pause } from 'node:timers/promises';

/** Resolves when a GET of `url` answers 200; rejects when `signal` aborts. */
export async function waitForAnswer(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    try {
      const each = AbortSignal.any([signal, AbortSignal.timeout(2_000)]);
      const response = await fetch(url, { signal: each, redirect: 'manual' });
      await response.body?.cancel();
      if (response.status === 200) return;
    } catch (error) {
      if (signal.aborted) throw error; // anything else: it doesn't listen yet
    }
    await pause(40, undefined, { signal });
  }
}
