import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileResponse } from './file-response';
import { FolderStorage } from './folder-storage';

const key = 'ab/abcdef-640.webp';
const content = Buffer.from('0123456789');
let folder: string;
let storage: FolderStorage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'file-response-'));
  storage = new FolderStorage(folder);
  await storage.put('public', key, content);
  await storage.put('public', 'ab/empty.webp', Buffer.alloc(0));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function get(headers: Record<string, string> = {}, { method = 'GET', of = key } = {}) {
  const request = new Request('http://localhost/media/x', { method, headers });
  const response = await fileResponse(request, { storage, half: 'public', key: of, cacheControl: 'public' });
  if (!response) return null;
  const { status } = response;
  return { status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

describe('fileResponse', () => {
  it('answers the whole file with what identifies it', async () => {
    expect(await get()).toEqual({
      status: 200,
      body: '0123456789',
      headers: {
        'content-type': 'image/webp',
        'content-length': '10',
        'cache-control': 'public',
        etag: `"${key}"`,
        'last-modified': expect.stringMatching(/GMT$/),
        'accept-ranges': 'bytes',
        'x-content-type-options': 'nosniff',
      },
    });
  });

  it('answers HEAD with the same headers and nothing else', async () => {
    const [head, whole] = [await get({}, { method: 'HEAD' }), await get()];
    expect(head).toEqual({ ...whole, body: '' });
  });

  it('answers an empty file as one', async () => {
    const answer = await get({}, { of: 'ab/empty.webp' });
    expect([answer?.status, answer?.body, answer?.headers['content-length']]).toEqual([200, '', '0']);
  });

  it.each([
    [`"${key}"`, 304],
    [`W/"${key}"`, 304],
    [`"other", "${key}"`, 304],
    ['*', 304],
    ['"other"', 200],
    [key, 200],
  ])('compares If-None-Match: %s', async (tags, status) => {
    const answer = await get({ 'if-none-match': tags });
    expect(answer?.status).toBe(status);
    if (status === 304) expect([answer?.body, answer?.headers.etag]).toEqual(['', `"${key}"`]);
  });

  it('compares dates only where there are no tags', async () => {
    const modified = (await get())?.headers['last-modified'] ?? '';
    expect((await get({ 'if-modified-since': modified }))?.status).toBe(304);
    expect((await get({ 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' }))?.status).toBe(200);
    expect((await get({ 'if-modified-since': 'whenever' }))?.status).toBe(200);
    expect((await get({ 'if-modified-since': modified, 'if-none-match': '"other"' }))?.status).toBe(200);
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    [`bytes=0-${'9'.repeat(400)}`, 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=5-2', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
    ['lines=0-3', 200, '0123456789', undefined],
  ])('answers Range: %s with %i', async (range, status, body, contentRange) => {
    const answer = await get({ range });
    expect([answer?.status, answer?.body, answer?.headers['content-range']]).toEqual([
      status,
      body,
      contentRange,
    ]);
    if (status !== 416) expect(answer?.headers['content-length']).toBe(String(body.length));
  });

  it('gives a range only of the file that the client began with', async () => {
    const range = 'bytes=0-3';
    expect((await get({ range, 'if-range': `"${key}"` }))?.status).toBe(206);
    expect((await get({ range, 'if-range': '"other"' }))?.status).toBe(200);
  });

  it.each(['ab/nothing-640.webp', '../secret.webp', 'ab', 'ab/abcdef-640.txt', '', 'originals/%2e%2e/x.jpg'])(
    'has nothing at %j',
    async (of) => {
      expect(await get({}, { of })).toBeNull();
    },
  );

  it('is missing, not broken, when the file goes between the look and the reading', async () => {
    const going = Object.assign(Object.create(storage), {
      stat: () => storage.stat('public', key),
      read: () => storage.read('public', 'ab/gone-640.webp'),
    });
    const request = new Request('http://localhost/media/x');
    const options = { storage: going, half: 'public' as const, key, cacheControl: 'public' };
    expect(await fileResponse(request, options)).toBeNull();
  });
});
