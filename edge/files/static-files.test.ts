import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder } from '../test-support/pages.ts';
import { StaticFiles } from './static-files.ts';

const words = 'p { color: rebeccapurple } '.repeat(40);
let server: Server;
let port = 0;

beforeAll(async () => {
  const [folder, elsewhere] = [newFolder(), newFolder()];
  writeFileSync(join(folder, 'style.css'), words);
  writeFileSync(join(folder, 'digits.bin'), '0123456789');
  writeFileSync(join(folder, 'ümlaut & co.txt'), 'short');
  mkdirSync(join(folder, 'chunks'));
  writeFileSync(join(folder, 'chunks', 'a.js'), 'x');
  writeFileSync(join(elsewhere, 'secret.txt'), 'secret');
  symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'leads-out.txt'));
  const files = new StaticFiles([{ prefix: '/_next/static', path: folder, hashed: true }]);
  server = createServer(async (question, response) => {
    const path = (question.url ?? '').split('?', 1)[0] as string;
    if ((await files.answer(path, question, response)) === null) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>(
    (resolve, reject) => {
      request({ port, path: `/_next/static${path}`, headers, method }, async (answer) => {
        const body = Buffer.concat(await answer.toArray());
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      })
        .on('error', reject)
        .end();
    },
  );
}

test('a file is packed as the client takes it, and known again', async () => {
  const plain = await get('/style.css?dpl=1');
  expect([plain.status, plain.body.toString(), plain.headers['cache-control']]).toEqual([
    200,
    words,
    'public, max-age=31536000, immutable',
  ]);
  const zipped = await get('/style.css', { 'accept-encoding': 'gzip' });
  expect([zipped.headers['content-encoding'], gunzipSync(zipped.body).toString()]).toEqual(['gzip', words]);
  const packed = await get('/style.css', { 'accept-encoding': 'gzip, br' });
  expect([packed.headers['content-encoding'], brotliDecompressSync(packed.body).toString()]).toEqual([
    'br',
    words,
  ]);
  expect(new Set([plain, zipped, packed].map(({ headers }) => headers.etag)).size).toBe(3);
  const again = await get('/style.css', {
    'accept-encoding': 'br',
    'if-none-match': String(packed.headers.etag),
  });
  expect([again.status, again.body.length, again.headers.vary]).toEqual([304, 0, 'accept-encoding']);
  const head = await get('/style.css', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
    200,
    String(words.length),
    0,
  ]);
});

test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=0-1,4-5', 200, '0123456789', undefined],
  ['bytes=zebra', 200, '0123456789', undefined],
])('Range: %s is answered %i', async (range, status, body, contentRange) => {
  const answer = await get('/digits.bin', { range });
  expect([answer.status, answer.body.toString(), answer.headers['content-range']]).toEqual([
    status,
    body,
    contentRange,
  ]);
});

test('a range is one of the file, never of what compression makes of it', async () => {
  const part = await get('/style.css', { range: 'bytes=0-9', 'accept-encoding': 'gzip, br' });
  expect([part.status, part.body.toString(), part.headers['content-encoding']]).toEqual([
    206,
    words.slice(0, 10),
    undefined,
  ]);
  const range = 'bytes=0-9';
  expect((await get('/style.css', { range, 'if-range': String(part.headers.etag) })).status).toBe(206);
  expect((await get('/style.css', { range, 'if-range': '"other"' })).status).toBe(200);
  expect((await get('/style.css', { range }, 'HEAD')).headers['content-range']).toBeUndefined();
});

test('only what is in the folder, by its one name', async () => {
  expect((await get('/chunks/a.js')).status).toBe(200);
  expect((await get('/%C3%BCmlaut%20%26%20co.txt')).body.toString()).toBe('short');
  for (const path of [
    '/leads-out.txt',
    '/chunks',
    '/chunks/',
    '/../static/style.css',
    '/%2e%2e/style.css',
    '/chunks%2fa.js',
    '//style.css',
    '/style.css%00',
    '/STYLE.CSS',
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
});
