import { EventEmitter } from 'node:events';
import { Logger, run, type WorkerEvents } from 'graphile-worker';
import { openPool } from '@/lib/data/open-pool';
import { releaseJobsOfDeadWorkers, WorkerPresence } from '@/lib/data/write/worker-presence';
import type { JobName } from '@/lib/document/shapes/job';
import { periodicJobs } from './periodic';
import { taskList } from './task-list';

/** Pools that take jobs until they are stopped, or until the database is away for too long. */
export interface Pools {
  /** Resolves when they have ended, whatever ended them. */
  ended: Promise<void>;
  /** Takes no more jobs and lets the running ones finish; after some seconds they are asked to leave off. */
  stop(): Promise<void>;
}

/** How long a running job may go on after the worker was told to stop, in milliseconds. */
const finishWithin = 4_000;

interface Pool {
  concurrency: number;
  takes(job: JobName): boolean;
}

const isPicture = (job: JobName) => job === 'make-photo-files';
const isCard = (job: JobName) => job === 'draw-share-card';

/** Pictures take long and all of a core: they are made one at a time, and nothing else waits for them. So are drawn cards. */
const pools: Pool[] = [
  { concurrency: 4, takes: (job) => !isPicture(job) && !isCard(job) },
  { concurrency: 1, takes: isPicture },
  { concurrency: 1, takes: isCard },
];

const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(message);
});

/**
 * Calls `giveUp` when looking for jobs has failed for some turns. A runner whose very first query broke repeats that
 * error for ever (graphile-worker 0.18 keeps the failed promise), so only a new one helps.
 */
function watchForTrouble(events: WorkerEvents, turns: number, giveUp: () => void): void {
  let failures = 0;
  const well = () => {
    failures = 0;
  };
  events.on('worker:getJob:empty', well).on('job:start', well);
  events.on('worker:getJob:error', () => {
    failures += 1;
    if (failures === turns) giveUp();
  });
}

/** A runner of graphile-worker. */
interface Running {
  /** Resolves when nothing runs any more; also when it had been told before, or ends by itself. */
  stop(): Promise<void>;
  /** Resolves when it has ended, whatever ended it. */
  ended: Promise<void>;
}

/** On a pool of ours: graphile-worker hears no more of its own while it closes it, and what nobody hears ends the process. */
async function startRunner(presence: WorkerPresence, { concurrency, takes }: Pool): Promise<Running> {
  const hooks: NonNullable<GraphileConfig.Plugin['worker']>['hooks'] = {
    startWorker: (_context, { worker }) => presence.add(worker.workerPool.id),
  };
  const plugin: GraphileConfig.Plugin = { name: 'WorkerPresence', version: '1.0.0', worker: { hooks } };
  const events = new EventEmitter() as WorkerEvents;
  const pgPool = openPool(concurrency + 4);
  try {
    const runner = await run({
      pgPool,
      concurrency,
      events,
      logger,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: finishWithin,
      preset: { plugins: [plugin] },
      taskList: taskList(takes),
      parsedCronItems: periodicJobs.filter(({ task }) => takes(task as JobName)),
    });
    let stopping: Promise<void> | undefined;
    // It rejects when it is stopping already by itself.
    const stop = () => (stopping ??= runner.stop().catch(() => {}));
    watchForTrouble(events, concurrency * 2, () => void stop());
    const end = async () => {
      await runner.promise.catch((error) => console.error(error));
      await stop();
      void pgPool.end(); // what hangs must not keep the next from beginning
    };
    return { stop, ended: end() };
  } catch (error) {
    void pgPool.end();
    throw error;
  }
}

/**
 * Starts to work off the queue. What an earlier worker left in mid-job is taken up first.
 * @throws the database's error while it can't be reached
 */
export async function startPools(): Promise<Pools> {
  const presence = new WorkerPresence();
  const running: Running[] = [];
  const stop = async () => {
    await Promise.all(running.map((runner) => runner.stop()));
  };
  try {
    await presence.begin();
    await releaseJobsOfDeadWorkers(0);
    for (const pool of pools) running.push(await startRunner(presence, pool));
  } catch (error) {
    await stop();
    await presence.end();
    throw error;
  }
  // When one ends the others do, and all begin anew.
  const over = running.map(({ ended }) => ended.then(stop));
  return { ended: Promise.all(over).then(() => presence.end()), stop };
}
