import { afterAll, beforeEach, expect, it } from 'vitest';
import { within } from '@/lib/kit/log/request-id';
import { closeDatabase, database } from '../client';
import { addJob } from './add-job';
import { removeReplacedJobs } from './tidy-jobs';
import { inTransaction } from './transaction';

beforeEach(async () => {
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});
afterAll(closeDatabase);

interface Row {
  key: string | null;
  task_identifier: string;
  run_at: Date;
  attempts: number;
}

const rows = () =>
  database().$queryRaw<
    Row[]
  >`SELECT key, task_identifier, run_at, attempts FROM graphile_worker.jobs ORDER BY id`;

it('adds a job exactly if the transaction is committed', async () => {
  await inTransaction((tx) => addJob(tx, 'tidy-jobs', {}, { subject: 'kept' }));
  const failing = inTransaction(async (tx) => {
    await addJob(tx, 'tidy-jobs', {}, { subject: 'rolled-back' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await rows()).toMatchObject([{ key: 'tidy-jobs:kept', task_identifier: 'tidy-jobs' }]);
});

it('says by which request it was asked for', async () => {
  await within({ requestId: 'abcdef012345-7' }, () =>
    inTransaction((tx) => addJob(tx, 'tidy-jobs', {}, { subject: 'x' })),
  );
  const [job] = await database().$queryRaw<{ payload: unknown }[]>`
    SELECT payload FROM graphile_worker._private_jobs`;
  expect(job?.payload).toEqual({ _request: 'abcdef012345-7' });
});

it('replaces the job that waits for the same subject', async () => {
  const later = new Date('2031-05-01T10:00:00Z');
  await inTransaction((tx) => addJob(tx, 'tidy-jobs', {}, { subject: 'x' }));
  await inTransaction((tx) => addJob(tx, 'tidy-jobs', {}, { subject: 'x', runAt: later }));
  expect(await rows()).toMatchObject([{ key: 'tidy-jobs:x', run_at: later, attempts: 0 }]);
});

it('follows the one that runs, whose failure is then forgotten', async () => {
  await inTransaction((tx) => addJob(tx, 'tidy-jobs', {}, { subject: 'x' }));
  await database().$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'pool-1', attempts = 1`;
  await inTransaction((tx) => addJob(tx, 'tidy-jobs', {}, { subject: 'x' }));
  expect(await rows()).toMatchObject([{ key: null }, { key: 'tidy-jobs:x' }]);
  expect(await removeReplacedJobs()).toBe(0); // it still runs
  await database().$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL WHERE key IS NULL`;
  expect(await removeReplacedJobs()).toBe(1);
  expect(await rows()).toMatchObject([{ key: 'tidy-jobs:x' }]);
});

it('refuses a payload that the task would not take', async () => {
  const wrong = inTransaction((tx) => addJob(tx, 'tidy-jobs', { more: 1 } as never, { subject: 'x' }));
  await expect(wrong).rejects.toThrow();
  expect(await rows()).toEqual([]);
});
