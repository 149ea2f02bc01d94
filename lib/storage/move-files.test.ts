import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/kit/problem';
import { FolderStorage } from './folder-storage';
import { moveFiles } from './move-files';
import { S3Storage } from './s3/s3-storage';
import type { Half, Storage } from './storage';
import { startS3, type TestS3 } from './test-support/s3-server';
import { bytes } from './test-support/storage-contract';

let server: TestS3;
let root: string;
let folder: Storage;
let s3: Storage;
let run = 0;
beforeAll(async () => {
  server = await startS3();
  root = mkdtempSync(join(tmpdir(), 'dateline-move-'));
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});
beforeEach(async () => {
  run += 1;
  folder = new FolderStorage(join(root, String(run)));
  s3 = new S3Storage({ ...server.place, prefix: `run-${run}` });
  for (const key of ['originals/ab/one.jpg', 'ab/one-320.webp', 'ab/one-640.webp', 'cd/two-320.webp']) {
    await folder.put('private', key, bytes(`the file ${key}`));
  }
  await folder.publish('ab/one-320.webp');
});

async function contents(storage: Storage): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const half of ['private', 'public'] as Half[]) {
    for await (const { key } of storage.list(half)) {
      found[`${half}/${key}`] = (await buffer((await storage.read(half, key)).body)).toString();
    }
  }
  return found;
}

describe('moveFiles', () => {
  it('brings both halves over and back again', async () => {
    const before = await contents(folder);
    expect(await moveFiles(folder, s3)).toEqual({ copied: 5, bytes: 125, there: 0, removed: 0, failed: [] });
    expect(await contents(s3)).toEqual(before);
    expect(await contents(folder)).toEqual(before);
    const back = new FolderStorage(join(root, `${run}-back`));
    expect(await moveFiles(s3, back, { remove: true })).toMatchObject({ copied: 5, removed: 5, failed: [] });
    expect(await contents(back)).toEqual(before);
    expect(await contents(s3)).toEqual({});
  });

  it('goes on where it was cut short', async () => {
    const stop = new AbortController();
    const first = moveFiles(folder, s3, {
      signal: stop.signal,
      onFile: () => stop.abort(new Error('cut short')),
    });
    await expect(first).rejects.toThrow('cut short');
    const report = await moveFiles(folder, s3);
    expect(report.there).toBeGreaterThan(0);
    expect(report.copied + report.there).toBe(5);
    expect(await contents(s3)).toEqual(await contents(folder));
    expect(await moveFiles(folder, s3)).toMatchObject({ copied: 0, there: 5 });
  });

  it('names what it could not bring, brings the rest, and takes nothing away that is not safe', async () => {
    const put = s3.put.bind(s3);
    vi.spyOn(s3, 'put').mockImplementation((half, key, content) =>
      key === 'cd/two-320.webp'
        ? Promise.reject(new Problem('storage-full'))
        : key === 'ab/one-640.webp'
          ? put(half, key, bytes('other words here, as long!'))
          : put(half, key, content),
    );
    const report = await moveFiles(folder, s3, { remove: true });
    expect(report).toMatchObject({ copied: 3, removed: 3 });
    expect(report.failed.sort()).toEqual([
      'private/ab/one-640.webp: it reads back differently',
      'private/cd/two-320.webp: storage-full',
    ]);
    expect(Object.keys(await contents(folder))).toEqual([
      'private/ab/one-640.webp',
      'private/cd/two-320.webp',
    ]);
  });

  it('finds with verify that a file of the same length is another one, and mends it', async () => {
    await moveFiles(folder, s3);
    await s3.put('private', 'ab/one-640.webp', bytes('the file ab/one-64X.webp'));
    expect(await moveFiles(folder, s3)).toMatchObject({ copied: 0 });
    expect(await moveFiles(folder, s3, { verify: true })).toMatchObject({ copied: 1, there: 4, failed: [] });
    expect(await contents(s3)).toEqual(await contents(folder));
  });

  it('minds no file that goes meanwhile', async () => {
    const stat = s3.stat.bind(s3);
    vi.spyOn(s3, 'stat').mockImplementation(async (half, key) => {
      if (key === 'cd/two-320.webp') throw new Problem('not-found');
      return stat(half, key);
    });
    expect(await moveFiles(folder, s3)).toMatchObject({ copied: 4, failed: [] });
  });
});
