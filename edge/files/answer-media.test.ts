import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { photoStorage } from '@/lib/storage/photo-storage';
import { startS3, type TestS3 } from '@/lib/storage/test-support/s3-server';
import { newFolder } from '../test-support/pages.ts';
import { answerMedia } from './answer-media.ts';

const key = 'ab/abcdef-640.webp';
const before = { ...process.env };
let server: Server;
let s3: TestS3;

beforeAll(async () => {
  s3 = await startS3();
  server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0]?.slice('/media/'.length) ?? '';
    if ((await answerMedia(path, request, response)) === null) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(async () => {
  server.close();
  await s3.close();
});
afterEach(() => {
  process.env = { ...before };
});

const ask = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/media/${path}`, init);

describe.each(['a folder', 'an S3-compatible store'])('a published picture in %s', (where) => {
  beforeEach(async () => {
    process.env.DATELINE_DATA = newFolder();
    if (where !== 'a folder') {
      const { bucket, publicBucket, prefix, region, endpoint, keys } = s3.place;
      Object.assign(process.env, {
        DATELINE_S3_BUCKET: bucket,
        DATELINE_S3_PUBLIC_BUCKET: publicBucket,
        DATELINE_S3_PREFIX: prefix,
        DATELINE_S3_REGION: region,
        DATELINE_S3_ENDPOINT: endpoint,
        DATELINE_S3_KEY_ID: keys?.id,
        DATELINE_S3_SECRET: keys?.secret,
        DATELINE_S3_PATH_STYLE: '1',
      });
    }
    await photoStorage().put('public', key, Buffer.from('0123456789'));
    await photoStorage().put('private', 'ab/secret-640.webp', Buffer.from('secret'));
  });

  test('is sent whole, in part, and not at all to who has it', async () => {
    const whole = await ask(key);
    expect([whole.status, await whole.text(), whole.headers.get('content-type')]).toEqual([
      200,
      '0123456789',
      'image/webp',
    ]);
    expect(whole.headers.get('cache-control')).toContain('immutable');
    const part = await ask(key, { headers: { range: 'bytes=2-4' } });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
    expect((await ask(key, { headers: { range: 'bytes=10-' } })).status).toBe(416);
    expect(await (await ask(key, { headers: { range: 'bytes=9-1,x' } })).text()).toBe('0123456789');
    expect((await ask(key, { headers: { 'if-none-match': String(whole.headers.get('etag')) } })).status).toBe(
      304,
    );
    const head = await ask(key, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
  });

  test.each([
    'ab/secret-640.webp',
    '%2e%2e/private/ab/secret-640.webp',
    'ab/..%2f..%2fprivate%2fab%2fsecret-640.webp',
    'ab//abcdef-640.webp',
    'ab/abcdef-640.webp%00',
    '',
    'ab',
  ])('nothing else is: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
