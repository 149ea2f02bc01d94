import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, database } from '@/lib/data/client';
import { addJob } from '@/lib/data/write/add-job';
import { inTransaction } from '@/lib/data/write/transaction';
import { releaseJobsOfDeadWorkers, WorkerPresence } from '@/lib/data/write/worker-presence';
import { keepWorking } from './keep-working';

let stop: (() => Promise<void>) | null = null;
beforeEach(async () => {
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});
afterEach(async () => {
  await stop?.();
  stop = null;
});
afterAll(closeDatabase);

/** Starts to work and resolves when it has begun. */
function begin(): Promise<void> {
  const stopping = new AbortController();
  return new Promise((resolve) => {
    const ended = keepWorking(stopping.signal, resolve);
    stop = () => {
      stopping.abort();
      return ended;
    };
  });
}

const add = (subject: string) => inTransaction((tx) => addJob(tx, 'tidy-jobs', {}, { subject }));
const left = async () => {
  const rows = await database().$queryRaw<
    { key: string }[]
  >`SELECT key FROM graphile_worker.jobs ORDER BY key`;
  return rows.map((row) => row.key);
};
const lock = (pool: string) => database().$executeRaw`
  UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = ${pool}`;
const signsOfLife = () => database().$queryRaw<{ pid: number }[]>`
  SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
const cutConnections = () => database().$executeRaw`
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

it('works off what is there and what comes', async () => {
  await add('before');
  await begin();
  await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  await add('after');
  await expect.poll(left, { timeout: 10_000 }).toEqual([]);
});

it('takes up what a worker left that died', async () => {
  await add('left');
  await lock('pool-that-died');
  await begin();
  await expect.poll(left, { timeout: 10_000 }).toEqual([]);
});

it('leaves alone what a living worker holds, also when its connection broke in between', async () => {
  const other = new WorkerPresence();
  await other.begin();
  try {
    await other.add('pool-that-lives');
    await add('held');
    await lock('pool-that-lives');
    expect(await releaseJobsOfDeadWorkers(0)).toBe(0);
    const before = await signsOfLife();
    await cutConnections();
    // A connection that was cut lives on for a moment.
    const isBack = async () => {
      const now = await signsOfLife();
      return now.length === 1 && now[0]?.pid !== before[0]?.pid;
    };
    await expect.poll(isBack, { timeout: 10_000 }).toBe(true);
    expect(await releaseJobsOfDeadWorkers(0)).toBe(0);
  } finally {
    await other.end();
  }
  await expect.poll(() => releaseJobsOfDeadWorkers(0), { timeout: 10_000 }).toBe(1);
});

it.each([1, 2, 3])('goes on after every connection was cut (%i)', async () => {
  await begin();
  await cutConnections();
  await add('after the cut');
  await expect.poll(left, { timeout: 15_000 }).toEqual([]);
});

it('hears a connection that is cut while it stops', async () => {
  // Which of the two is first differs from turn to turn; what nobody hears fails the whole run.
  for (let turn = 0; turn < 8; turn += 1) {
    await begin();
    await Promise.all([cutConnections(), stop?.()]);
    stop = null;
  }
});
