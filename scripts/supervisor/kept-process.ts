import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { sendSignal } from './end-process.ts';
import { eachLine } from './log-lines.ts';
import type { ProcessDescription, Run } from './process-description.ts';
import { restartDelay } from './restart-policy.ts';

export type KeeperEvents = {
  /** A line it wrote, or one about it. */
  log(name: string, line: string): void;
  /** Its pid changed: a number while it runs. */
  changed(name: string, pid: number | null): void;
  /** It died too often to go on. */
  gaveUp(name: string): void;
};

/** Resolves when the process says "ready" over its channel; rejects when `signal` aborts. */
function toldReady(child: ChildProcess, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => message === 'ready' && resolve());
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
}

/** One process that is started again whenever it ends by itself. */
export class KeptProcess {
  readonly description: ProcessDescription;
  readonly #run: Run;
  readonly #events: KeeperEvents;
  readonly #stopping = new AbortController();
  readonly #lives: number[] = [];
  #child: ChildProcess | null = null;
  #ended: Promise<string> = Promise.resolve('');
  #kept: Promise<void> = Promise.resolve();

  constructor(description: ProcessDescription, run: Run, events: KeeperEvents) {
    this.description = description;
    this.#run = run;
    this.#events = events;
  }

  /** Starts it and resolves when it is ready; rejects when it ends before that, after the attempts it is allowed. */
  async start(): Promise<void> {
    const { startAttempts = 1 } = this.description;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#launch();
        break;
      } catch (error) {
        if (attempt >= startAttempts || this.#stopping.signal.aborted || this.#child) throw error;
        await pause(1_000, undefined, { signal: this.#stopping.signal });
      }
    }
    this.#kept = this.#keep();
  }

  /** Ends it and whatever it started; resolves when nothing of it is left. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Error(`${this.description.name} is being stopped`));
    const child = this.#child;
    if (child?.pid) {
      sendSignal(child.pid, this.description.stopSignal);
      const overdue = setTimeout(() => {
        this.#log(`did not end within ${this.description.stopWithin / 1000} s and is killed`);
        child.kill('SIGKILL');
      }, this.description.stopWithin);
      await this.#ended;
      clearTimeout(overdue);
    }
    await this.#kept;
  }

  #log(line: string): void {
    this.#events.log(this.description.name, line);
  }

  async #launch(): Promise<void> {
    const { name } = this.description;
    const { file, args, ipc, ...options } = this.description.command(this.#run);
    const began = performance.now();
    // A group of its own: Ctrl-C in a terminal reaches only the supervisor, which then stops things in order.
    const stdio: ('ignore' | 'pipe' | 'ipc')[] = [
      'ignore',
      'pipe',
      'pipe',
      ...(ipc ? (['ipc'] as const) : []),
    ];
    const child = spawn(file, args, { ...options, stdio, detached: true });
    const over = new AbortController();
    this.#child = child;
    this.#ended = new Promise((resolve) => {
      const end = (how: string) => {
        this.#child = null;
        this.#lives.push(performance.now() - began);
        if (child.pid) sendSignal(child.pid, 'SIGKILL', 'group');
        this.#events.changed(name, null);
        over.abort(new Error(`${name} ended (${how})`));
        resolve(how);
      };
      child.once('error', (error) => (child.pid ? undefined : end(error.message)));
      child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
    });
    for (const stream of [child.stdout, child.stderr])
      if (stream) eachLine(stream, (line) => this.#log(line));
    if (child.pid) this.#events.changed(name, child.pid);
    const signal = AbortSignal.any([over.signal, this.#stopping.signal]);
    try {
      await this.description.ready(this.#run, signal, () => toldReady(child, signal));
    } catch (error) {
      throw signal.aborted ? signal.reason : error; // why it was aborted, rather than that it was
    }
  }

  async #keep(): Promise<void> {
    const { signal } = this.#stopping;
    for (;;) {
      const how = await this.#ended;
      if (signal.aborted) return;
      const delay = restartDelay(this.#lives);
      if (delay === 'give up') {
        this.#log(`ended again (${how}); giving up after several deaths in a row`);
        this.#events.gaveUp(this.description.name);
        return;
      }
      this.#log(`ended (${how}); starting again in ${delay / 1000} s`);
      await pause(delay, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      // Not ready means that it ended once more, which the next turn sees.
      await this.#launch().then(
        () => this.#log('is back'),
        () => {},
      );
    }
  }
}
