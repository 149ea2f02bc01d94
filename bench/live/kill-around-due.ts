import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** Something that was to happen at a time while workers were killed. */
interface Transition {
  dueAt: Date;
  /** When it happened, by the worker that did it. */
  doneAt: Date[];
}

interface Killing {
  kills: number;
  /** A worker that has begun, and how long it takes is no part of this. */
  startWorker(): Promise<ChildProcess>;
  /** Prepares one transition, for a far day; `moveTo` then puts it on an instant. */
  plan(): Promise<{ id: string; moveTo(at: Date): Promise<void> }>;
  /** When it happened, once for each time that it did. */
  done(id: string): Promise<Date[]>;
  /** From 0 to 1: when in the quarter of a second around the due time the kill comes. */
  random?: () => number;
}

/** How long before it something is planned, and how long it is waited for, in milliseconds. */
const ahead = 1_000;
const longest = 20_000;
/** A kill comes up to so many milliseconds before the due time, or after it. */
const around = 125;

async function end(worker: ChildProcess): Promise<void> {
  const dead = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGKILL');
  await dead;
}

/**
 * Kills (-9) one of two workers around the time of each of `kills` transitions, in turn, and starts another in its place.
 * Every transition should have happened once when this resolves, whichever worker was at it; the workers are killed then.
 * @throws Error when one hasn't happened after 20 s
 */
export async function killAroundDue(killing: Killing): Promise<Transition[]> {
  const { kills, startWorker, plan, done, random = Math.random } = killing;
  const workers = await Promise.all([startWorker(), startWorker()]);
  const planned: { id: string; dueAt: Date }[] = [];
  try {
    for (let n = 0; n < kills; n += 1) {
      const { id, moveTo } = await plan();
      const dueAt = new Date(Date.now() + ahead);
      await moveTo(dueAt);
      planned.push({ id, dueAt });
      await pause(Math.max(0, dueAt.getTime() + (2 * random() - 1) * around - Date.now()));
      const victim = workers.shift();
      if (victim) await end(victim);
      const limit = Date.now() + longest;
      while ((await done(id)).length === 0) {
        if (Date.now() > limit) throw new Error(`What was due at ${dueAt.toISOString()} did not happen`);
        await pause(20);
      }
      workers.push(await startWorker());
    }
  } finally {
    await Promise.all(workers.map(end));
  }
  return Promise.all(planned.map(async ({ id, dueAt }) => ({ dueAt, doneAt: await done(id) })));
}
