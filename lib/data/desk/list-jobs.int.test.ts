import { beforeAll, beforeEach, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague, addPhotoRow } from '@/lib/data/test-support/newsroom';
import { retryJobs } from '@/lib/newsroom/retry-jobs';
import { acting, refusal } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { addJob } from '../write/add-job';
import { inTransaction } from '../write/transaction';
import { WorkerPresence } from '../write/worker-presence';
import { listJobs } from './list-jobs';

let editor: Viewer;
let writer: Viewer;
let photoId: string;
beforeAll(async () => {
  editor = await addColleague('editor');
  writer = await addColleague('writer');
  photoId = await addPhotoRow(editor.id, { fileName: 'quay.jpg' });
});
beforeEach(async () => {
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

const add = (subject: string) =>
  inTransaction((tx) => addJob(tx, 'make-photo-files', { photoId }, { subject, maxAttempts: 3 }));
const set = (subject: string, attempts: number, error: string | null, lockedBy: string | null = null) =>
  database().$executeRaw`
    UPDATE graphile_worker._private_jobs SET attempts = ${attempts}, last_error = ${error}, locked_by = ${lockedBy},
      locked_at = CASE WHEN ${lockedBy}::text IS NULL THEN NULL ELSE now() END
    WHERE key = ${`make-photo-files:${subject}`}`;

it('shows what failed first, by what it is about and why', async () => {
  for (const subject of ['waits', 'runs', 'again', photoId]) await add(subject);
  await set('runs', 1, null, 'pool-1');
  await set('again', 2, 'press-out-of-time');
  await set(photoId, 3, 'connect ECONNREFUSED');
  const board = await listJobs(editor);
  expect(board.counts).toEqual({ failed: 1, running: 1, again: 1, waiting: 1 });
  expect(board.jobs.map(({ state }) => state)).toEqual(['failed', 'running', 'again', 'waiting']);
  expect(board.jobs[0]).toMatchObject({
    photo: { id: photoId, fileName: 'quay.jpg' },
    problem: null,
    words: 'connect ECONNREFUSED',
    attempts: 3,
  });
  expect(board.jobs[2]).toMatchObject({ problem: 'press-out-of-time', photo: null, maxAttempts: 3 });
});

it('says whether anybody is there to do it', async () => {
  expect((await listJobs(editor)).alive).toBe(false);
  const worker = new WorkerPresence();
  await worker.begin();
  await worker.add('pool-1');
  expect((await listJobs(editor)).alive).toBe(true);
  await worker.end();
});

it('counts more than it lists', async () => {
  for (let n = 0; n < 40; n += 1) await add(`n${n}`);
  const { counts, jobs } = await listJobs(editor);
  expect(counts.waiting).toBe(40);
  expect(jobs).toHaveLength(30);
});

it('has one begin again, or all that failed for good', async () => {
  for (const subject of ['one', 'two', 'again']) await add(subject);
  await set('one', 3, 'no');
  await set('two', 3, 'no');
  await set('again', 1, 'no');
  const { jobs } = await listJobs(editor);
  const again = jobs.find(({ state }) => state === 'again')?.id ?? '';
  expect(await retryJobs(acting(editor), again)).toBe(1);
  expect((await refusal(retryJobs(acting(editor), again))).code).toBe('wrong-state');
  expect(await retryJobs(acting(editor), null)).toBe(2);
  expect((await listJobs(editor)).counts).toEqual({ failed: 0, running: 0, again: 0, waiting: 3 });
  expect(await retryJobs(acting(editor), null)).toBe(0);
});

it('is not for writers', async () => {
  expect((await refusal(listJobs(writer) as Promise<never>)).code).toBe('not-found');
  expect((await refusal(retryJobs(acting(writer), null))).code).toBe('not-allowed');
});
