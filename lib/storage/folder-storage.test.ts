import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FolderStorage } from './folder-storage';
import { photoStorage } from './photo-storage';
import type { ByteRange, Half, Storage } from './storage';

let root: string;
let storage: Storage;
const bytes = (text: string) => new TextEncoder().encode(text);

async function readText(half: Half, key: string, range?: ByteRange): Promise<string> {
  const { body } = await storage.read(half, key, range);
  return (await buffer(body)).toString();
}

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

describe('FolderStorage', () => {
  it('keeps bytes and streams, and says what it keeps', async () => {
    const file = await storage.put('private', 'ab/one.webp', bytes('first'));
    expect(file).toMatchObject({ key: 'ab/one.webp', bytes: 5, contentType: 'image/webp' });
    expect(Math.abs(Date.now() - file.modified.getTime())).toBeLessThan(60_000);
    await storage.put(
      'private',
      'ab/two.jpg',
      (async function* () {
        yield bytes('in ');
        yield bytes('parts');
      })(),
    );
    expect(await readText('private', 'ab/two.jpg')).toBe('in parts');
    expect(await storage.stat('public', 'ab/one.webp')).toBeNull();
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });

  it('replaces a file whole', async () => {
    await storage.put('private', 'ab/one.webp', bytes('a longer first version'));
    await storage.put('private', 'ab/one.webp', bytes('second'));
    expect(await readText('private', 'ab/one.webp')).toBe('second');
  });

  it('reads ranges as HTTP means them', async () => {
    await storage.put('private', 'x.png', bytes('0123456789'));
    expect(await readText('private', 'x.png', { start: 2, end: 4 })).toBe('234');
    expect(await readText('private', 'x.png', { start: 7 })).toBe('789');
    expect(await readText('private', 'x.png', { start: 8, end: 99 })).toBe('89');
    expect(await readText('private', 'x.png', { start: 10 })).toBe('');
    await expect(storage.read('private', 'x.png', { start: -1 })).rejects.toThrow('bad-request');
    await expect(storage.read('private', 'x.png', { start: 0.5 })).rejects.toThrow('bad-request');
  });

  it('hands out an empty file', async () => {
    await storage.put('private', 'empty.png', new Uint8Array());
    expect(await readText('private', 'empty.png')).toBe('');
  });

  it('keeps the old file and nothing else when the stream breaks', async () => {
    await storage.put('private', 'ab/one.webp', bytes('first'));
    const broken = (async function* () {
      yield bytes('half of the sec');
      throw new Error('line lost');
    })();
    await expect(storage.put('private', 'ab/one.webp', broken)).rejects.toThrow('line lost');
    expect(await readText('private', 'ab/one.webp')).toBe('first');
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });

  it('publishes a copy and takes it back', async () => {
    await storage.put('private', 'ab/one.webp', bytes('first'));
    expect(await storage.publish('ab/one.webp')).toMatchObject({ key: 'ab/one.webp', bytes: 5 });
    await storage.publish('ab/one.webp');
    expect(await readText('public', 'ab/one.webp')).toBe('first');
    expect(await storage.remove('public', 'ab/one.webp')).toBe(true);
    expect(await storage.remove('public', 'ab/one.webp')).toBe(false);
    expect(await readText('private', 'ab/one.webp')).toBe('first');
    await expect(storage.publish('ab/none.webp')).rejects.toThrow('not-found');
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });

  it('lists a half or a folder of it', async () => {
    expect(await keys('public')).toEqual([]);
    for (const key of ['ab/one.webp', 'ab/two.webp', 'cd/three.webp', 'four.jpg']) {
      await storage.put('private', key, bytes(key));
    }
    expect(await keys('private')).toEqual(['ab/one.webp', 'ab/two.webp', 'cd/three.webp', 'four.jpg']);
    expect(await keys('private', 'ab')).toEqual(['ab/one.webp', 'ab/two.webp']);
    expect(await keys('private', 'none')).toEqual([]);
    await expect(keys('private', '../public')).rejects.toThrow('bad-request');
  });

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

  it('takes many writes of one key at once', async () => {
    const versions = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(50_000));
    await Promise.all(versions.map((text) => storage.put('private', 'ab/x.jpg', bytes(text))));
    expect(versions).toContain(await readText('private', 'ab/x.jpg'));
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
