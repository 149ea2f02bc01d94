import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FolderStorage } from './folder-storage';
import { photoStorage } from './photo-storage';
import type { Half, Storage } from './storage';
import { bytes, keepsTheContract } from './test-support/storage-contract';

let root: string;
let storage: Storage;

async function keys(half: Half, folder?: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of storage.list(half, folder)) found.push(file.key);
  return found.sort();
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-storage-'));
  storage = new FolderStorage(root);
});

afterEach(() => rm(root, { recursive: true, force: true }));

keepsTheContract('FolderStorage', () => storage);

describe('FolderStorage', () => {
  it('never leaves its folder', async () => {
    await writeFile(join(root, 'secret.jpg'), 'secret');
    for (const key of [
      '../secret.jpg',
      'ab/../../secret.jpg',
      join(root, 'secret.jpg'),
      '..\\secret.jpg',
      '',
    ]) {
      expect(await storage.stat('private', key)).toBeNull();
      await expect(storage.read('private', key)).rejects.toThrow('not-found');
      await expect(storage.put('private', key, bytes('x'))).rejects.toThrow('bad-request');
      await expect(storage.publish(key)).rejects.toThrow('bad-request');
      await expect(storage.remove('private', key)).rejects.toThrow('bad-request');
    }
    expect(await readdir(root)).toEqual(['secret.jpg']);
  });

  it('does not follow a link, and does not take a folder for a file', async () => {
    await storage.put('private', 'ab/x.jpg/one.jpg', bytes('x'));
    await symlink('/etc/hostname', join(root, 'private', 'link.jpg'));
    for (const key of ['link.jpg', 'ab/x.jpg', 'none.jpg', 'ab/x.jpg/one.jpg/two.jpg']) {
      expect(await storage.stat('private', key)).toBeNull();
      await expect(storage.read('private', key)).rejects.toThrow('not-found');
    }
  });

  it('clears what a killed process left, but nothing that may still grow', async () => {
    await storage.put('private', 'a.jpg', bytes('x'));
    const [old, fresh] = [join(root, 'incoming', 'old'), join(root, 'incoming', 'fresh')];
    await writeFile(old, 'half');
    await writeFile(fresh, 'half');
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(old, yesterday, yesterday);
    await new FolderStorage(root).put('private', 'b.jpg', bytes('x'));
    expect(await readdir(join(root, 'incoming'))).toEqual(['fresh']);
  });
});

/** Mounts a disk of 1 MB where this machine lets us. */
function smallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it('says when the disk is full and leaves nothing behind', async ({ skip }) => {
  if (!smallDisk(root)) skip('needs the right to mount');
  try {
    await storage.put('private', 'ab/small.jpg', bytes('fits'));
    const large = storage.put('private', 'ab/large.jpg', new Uint8Array(2_000_000));
    await expect(large).rejects.toMatchObject({ code: 'storage-full', status: 507 });
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
    expect(await keys('private')).toEqual(['ab/small.jpg']);
    await storage.put('private', 'ab/next.jpg', new Uint8Array(500_000));
  } finally {
    execFileSync('umount', [root]);
  }
});

it('opens the photos of the data folder', async () => {
  vi.stubEnv('DATELINE_DATA', root);
  const inData = photoStorage();
  await inData.put('private', 'x.jpg', bytes('x'));
  expect(await readdir(join(root, 'photos', 'private'))).toEqual(['x.jpg']);
  expect(photoStorage()).toBe(inData);
  vi.unstubAllEnvs();
});
