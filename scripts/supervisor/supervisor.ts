import { type KeeperEvents, KeptProcess } from './kept-process.ts';
import type { ProcessDescription, Run } from './process-description.ts';

/** Keeps the processes of one Dateline: starts them in the order given, restarts what dies, stops all in reverse. */
export class Supervisor {
  readonly #events: KeeperEvents;
  readonly #kept: KeptProcess[] = [];
  #stopped: Promise<void> | null = null;

  constructor(events: KeeperEvents) {
    this.#events = events;
  }

  /** Starts a process and keeps it. Rejects when it ends before it is ready, or when everything is being stopped. */
  async start(description: ProcessDescription, run: Run): Promise<void> {
    if (this.#stopped) throw new Error('Everything is being stopped');
    const kept = new KeptProcess(description, run, this.#events);
    this.#kept.push(kept);
    await kept.start();
  }

  /** Stops everything, each within its own time, in the reverse of the order in which it starts. May be called more than once. */
  stop(): Promise<void> {
    this.#stopped ??= (async () => {
      const last = this.#kept.toReversed().sort((a, b) => b.description.order - a.description.order);
      for (const kept of last) await kept.stop();
    })();
    return this.#stopped;
  }
}
