import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Half, StoredFile } from '../storage';
import { startS3, type TestS3 } from '../test-support/s3-server';
import { bytes, keepsTheContract } from '../test-support/storage-contract';
import { S3Storage } from './s3-storage';

let server: TestS3;
let storage: S3Storage;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.close());
beforeEach(async () => {
  storage = new S3Storage(server.place);
});
afterEach(async () => {
  server.fail(null);
  for (const half of ['private', 'public'] as const) {
    const kept: string[] = [];
    for await (const { key } of storage.list(half)) kept.push(key);
    for (const key of kept) await storage.remove(half, key);
  }
});

keepsTheContract('S3Storage', () => storage);

describe('S3Storage', () => {
  it('keeps the halves apart also in one bucket, below a prefix or without one', async () => {
    for (const prefix of ['', 'a/b']) {
      const one = new S3Storage({ ...server.place, publicBucket: server.place.bucket, prefix });
      await one.put('private', 'ab/one.webp', bytes('kept'));
      expect(await one.stat('public', 'ab/one.webp')).toBeNull();
      await one.publish('ab/one.webp');
      const { body } = await one.read('public', 'ab/one.webp');
      expect((await buffer(body)).toString()).toBe('kept');
      expect(await storage.stat('private', 'ab/one.webp')).toBeNull();
      for (const half of ['private', 'public'] as Half[])
        expect(await one.remove(half, 'ab/one.webp')).toBe(true);
    }
  });

  it('lists more files than the store tells at once', async () => {
    // Not s3rver, whose own tokens need a cipher that Node no longer has.
    const pageOf = (key: string, rest: string) =>
      `<?xml version="1.0"?><ListBucketResult><Name>readers</Name>${rest}<Contents><Key>gazette/public/${key}</Key>` +
      '<Size>7</Size><LastModified>2026-11-22T08:00:00.000Z</LastModified></Contents></ListBucketResult>';
    const paging = createServer((request, answer) => {
      const { searchParams } = new URL(request.url ?? '', 'http://store');
      const second = searchParams.get('continuation-token') === 'more of it';
      const more = '<IsTruncated>true</IsTruncated><NextContinuationToken>more of it</NextContinuationToken>';
      answer.setHeader('content-type', 'application/xml');
      answer.end(
        second ? pageOf('ab/two.webp', '<IsTruncated>false</IsTruncated>') : pageOf('ab/one.webp', more),
      );
    });
    await new Promise<void>((resolve) => paging.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(paging.address() as AddressInfo).port}`;
    const found: StoredFile[] = [];
    for await (const file of new S3Storage({ ...server.place, endpoint }).list('public')) found.push(file);
    await new Promise((resolve) => paging.close(resolve));
    const modified = new Date('2026-11-22T08:00:00Z');
    expect(found).toEqual([
      { key: 'ab/one.webp', bytes: 7, modified, contentType: 'image/webp' },
      { key: 'ab/two.webp', bytes: 7, modified, contentType: 'image/webp' },
    ]);
  });

  it.each([
    [403, 'AccessDenied', 'storage-unavailable'],
    [404, 'NoSuchBucket', 'storage-unavailable'],
    [503, 'SlowDown', 'storage-unavailable'],
    [403, 'QuotaExceeded', 'storage-full'],
    [507, 'XMinioStorageFull', 'storage-full'],
  ])(
    'calls %i %s what it is',
    async (status, code, problem) => {
      server.fail({ status, code });
      await expect(storage.put('private', 'ab/one.webp', bytes('x'))).rejects.toMatchObject({
        code: problem,
      });
      await expect(storage.read('private', 'ab/one.webp')).rejects.toMatchObject({ code: problem });
      const listing = storage.list('private')[Symbol.asyncIterator]();
      await expect(listing.next()).rejects.toMatchObject({ code: problem });
      server.fail(null);
      expect(await storage.stat('private', 'ab/one.webp')).toBeNull();
    },
    20_000,
  );

  it('is unavailable where nobody listens', async () => {
    const nobody = new S3Storage({ ...server.place, endpoint: 'http://127.0.0.1:1' });
    await expect(nobody.stat('private', 'ab/one.webp')).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
    await expect(nobody.put('private', 'ab/one.webp', bytes('x'))).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
  });

  it('takes wrong keys for a store that is not there', async () => {
    const keys = { id: 'NOBODY', secret: 'wrong' };
    const stranger = new S3Storage({ ...server.place, keys });
    await expect(stranger.put('private', 'ab/one.webp', bytes('x'))).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
  });
});
