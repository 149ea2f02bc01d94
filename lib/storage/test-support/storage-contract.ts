import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { ByteRange, Half, Storage } from '../storage';

/** Bytes of a text. */
export const bytes = (text: string) => new TextEncoder().encode(text);

/** What `lib/storage/storage.ts` promises, of whatever keeps it. `storage` gives an empty one for every test. */
export function keepsTheContract(name: string, storage: () => Storage): void {
  async function readText(half: Half, key: string, range?: ByteRange): Promise<string> {
    const { body } = await storage().read(half, key, range);
    return (await buffer(body)).toString();
  }
  async function keys(half: Half, folder?: string): Promise<string[]> {
    const found: string[] = [];
    for await (const file of storage().list(half, folder)) found.push(file.key);
    return found.sort();
  }
  const leftovers = () => storage().sweep(new Date(Date.now() + 60_000), false);

  describe(`${name} keeps the contract: it`, () => {
    it('keeps bytes and streams, and says what it keeps', async () => {
      const file = await storage().put('private', 'ab/one.webp', bytes('first'));
      expect(file).toMatchObject({ key: 'ab/one.webp', bytes: 5, contentType: 'image/webp' });
      expect(Math.abs(Date.now() - file.modified.getTime())).toBeLessThan(60_000);
      await storage().put(
        'private',
        'ab/two.jpg',
        (async function* () {
          yield bytes('in ');
          yield bytes('parts');
        })(),
      );
      expect(await readText('private', 'ab/two.jpg')).toBe('in parts');
      expect(await storage().stat('public', 'ab/one.webp')).toBeNull();
      expect(await leftovers()).toEqual([]);
    });

    it('replaces a file whole', async () => {
      await storage().put('private', 'ab/one.webp', bytes('a longer first version'));
      await storage().put('private', 'ab/one.webp', bytes('second'));
      expect(await readText('private', 'ab/one.webp')).toBe('second');
    });

    it('reads ranges as HTTP means them', async () => {
      await storage().put('private', 'x.png', bytes('0123456789'));
      expect(await readText('private', 'x.png', { start: 2, end: 4 })).toBe('234');
      expect(await readText('private', 'x.png', { start: 7 })).toBe('789');
      expect(await readText('private', 'x.png', { start: 8, end: 99 })).toBe('89');
      expect(await readText('private', 'x.png', { start: 10 })).toBe('');
      await expect(storage().read('private', 'x.png', { start: -1 })).rejects.toThrow('bad-request');
      await expect(storage().read('private', 'x.png', { start: 0.5 })).rejects.toThrow('bad-request');
    });

    it('hands out an empty file', async () => {
      await storage().put('private', 'empty.png', new Uint8Array());
      expect(await readText('private', 'empty.png')).toBe('');
    });

    it('keeps the old file and nothing else when the stream breaks', async () => {
      await storage().put('private', 'ab/one.webp', bytes('first'));
      const broken = (async function* () {
        yield bytes('half of the sec');
        throw new Error('line lost');
      })();
      await expect(storage().put('private', 'ab/one.webp', broken)).rejects.toThrow('line lost');
      expect(await readText('private', 'ab/one.webp')).toBe('first');
      expect(await leftovers()).toEqual([]);
    });

    it('publishes a copy and takes it back', async () => {
      await storage().put('private', 'ab/one.webp', bytes('first'));
      expect(await storage().publish('ab/one.webp')).toMatchObject({ key: 'ab/one.webp', bytes: 5 });
      await storage().publish('ab/one.webp');
      expect(await readText('public', 'ab/one.webp')).toBe('first');
      expect(await storage().remove('public', 'ab/one.webp')).toBe(true);
      expect(await storage().remove('public', 'ab/one.webp')).toBe(false);
      expect(await readText('private', 'ab/one.webp')).toBe('first');
      await expect(storage().publish('ab/none.webp')).rejects.toThrow('not-found');
      expect(await leftovers()).toEqual([]);
    });

    it('lists a half or a folder of it', async () => {
      expect(await keys('public')).toEqual([]);
      for (const key of ['ab/one.webp', 'ab/two.webp', 'cd/three.webp', 'four.jpg']) {
        await storage().put('private', key, bytes(key));
      }
      expect(await keys('private')).toEqual(['ab/one.webp', 'ab/two.webp', 'cd/three.webp', 'four.jpg']);
      expect(await keys('private', 'ab')).toEqual(['ab/one.webp', 'ab/two.webp']);
      expect(await keys('private', 'none')).toEqual([]);
      await expect(keys('private', '../public')).rejects.toThrow('bad-request');
    });

    it('takes many writes of one key at once', async () => {
      const versions = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(50_000));
      await Promise.all(versions.map((text) => storage().put('private', 'ab/x.jpg', bytes(text))));
      expect(versions).toContain(await readText('private', 'ab/x.jpg'));
    });

    it('refuses names that are none, and has nothing under them', async () => {
      for (const key of [
        '../secret.jpg',
        'ab/../../secret.jpg',
        '/etc/passwd',
        '..\\secret.jpg',
        'x.html',
        '',
      ]) {
        expect(await storage().stat('private', key)).toBeNull();
        await expect(storage().read('private', key)).rejects.toThrow('not-found');
        await expect(storage().put('private', key, bytes('x'))).rejects.toThrow('bad-request');
        await expect(storage().publish(key)).rejects.toThrow('bad-request');
        await expect(storage().remove('private', key)).rejects.toThrow('bad-request');
      }
      expect(await keys('private')).toEqual([]);
      expect(await keys('public')).toEqual([]);
    });

    it('has nothing where nothing was put', async () => {
      expect(await storage().stat('private', 'ab/none.webp')).toBeNull();
      await expect(storage().read('private', 'ab/none.webp')).rejects.toThrow('not-found');
      await expect(storage().read('private', 'ab/none.webp', { start: 1 })).rejects.toThrow('not-found');
    });

    it('keeps large files, given whole or as a stream', async () => {
      const large = Buffer.alloc(20_000_000, 'dateline');
      await storage().put('private', 'originals/ab/large.jpg', large);
      await storage().put(
        'private',
        'originals/ab/streamed.jpg',
        (async function* () {
          for (let at = 0; at < large.length; at += 300_000) yield large.subarray(at, at + 300_000);
        })(),
      );
      for (const key of ['originals/ab/large.jpg', 'originals/ab/streamed.jpg']) {
        expect(await storage().stat('private', key)).toMatchObject({ bytes: large.length });
        const { body } = await storage().read('private', key);
        expect(large.equals(await buffer(body))).toBe(true);
        expect(await readText('private', key, { start: 16_000_000, end: 16_000_007 })).toBe('dateline');
      }
    }, 30_000);
  });
}
