import { type ChildProcess, fork } from 'node:child_process';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeDatabase, database } from '@/lib/data/client';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { acting } from '@/lib/newsroom/test-support/desk';
import { uploadPhoto } from '@/lib/newsroom/upload-photo';
import { picture } from '@/lib/photos/test-support/pictures';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';

let writer: Viewer;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  writer = await addColleague('writer');
});
afterEach(async () => {
  for (const worker of workers.splice(0)) if (worker.exitCode === null) worker.kill('SIGKILL');
});
afterAll(closeDatabase);

/** The worker as the supervisor starts it; resolves when it says that it has begun. */
function startWorker(): Promise<ChildProcess> {
  const worker = fork(new URL('./main.ts', import.meta.url), { execArgv: ['--import', 'tsx'], silent: true });
  workers.push(worker);
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('exit', (code) => reject(new Error(`The worker ended: ${code}`)));
  });
}

const isRunning = async () => {
  const rows = await database().$queryRaw<{ running: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM graphile_worker.jobs
      WHERE task_identifier = 'make-photo-files' AND locked_at IS NOT NULL) AS running`;
  return rows[0]?.running;
};
async function privateFiles(): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of photoStorage().list('private')) found.push(key);
  return found.sort();
}

it('killed in mid-picture, leaves no file and no half row; the next one makes the picture', {
  timeout: 120_000,
}, async () => {
  const bytes = await picture(1_300, 870).jpeg({ quality: 90 }).toBuffer();
  const { id } = await uploadPhoto(acting(writer), { fileName: 'quay.jpg', bytes });
  const files = await privateFiles();
  const row = await database().photo.findUniqueOrThrow({ where: { id } });

  const first = await startWorker();
  await expect.poll(isRunning, { timeout: 60_000, interval: 20 }).toBe(true);
  const dead = new Promise((resolve) => first.once('exit', resolve));
  first.kill('SIGKILL');
  await dead;
  expect(await database().photo.findUniqueOrThrow({ where: { id } })).toEqual(row);
  expect(await privateFiles()).toEqual(files);
  expect(await isRunning()).toBe(true); // so the queue still thinks

  await startWorker();
  const pending = async () => (await getDeskPhoto(writer, id)).filesPending;
  await expect.poll(pending, { timeout: 90_000, interval: 200 }).toBe(false);
  const { avif, crops } = await getDeskPhoto(writer, id);
  expect(avif).toHaveLength(5);
  expect(Object.keys(crops)).toHaveLength(3);
});

it('ends on SIGTERM by itself, and soon', { timeout: 60_000 }, async () => {
  const worker = await startWorker();
  const ended = new Promise((resolve) => worker.once('exit', (code) => resolve(code)));
  worker.kill('SIGTERM');
  expect(await ended).toBe(0);
});
