import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileResponse } from './file-response';
import { FolderStorage } from './folder-storage';

const key = 'ab/abcdef-320.webp';
let root: string;
let storage: FolderStorage;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-response-'));
  storage = new FolderStorage(root);
  await storage.put('public', key, Buffer.from('0123456789'));
  await storage.put('public', 'ab/empty.webp', Buffer.alloc(0));
});

afterAll(() => rm(root, { recursive: true, force: true }));

function ask(headers: Record<string, string> = {}, { file = key, method = 'GET' } = {}) {
  const request = new Request(`https://news.example/media/${file}`, { headers, method });
  return fileResponse(request, { storage, half: 'public', key: file, cacheControl: 'public, max-age=60' });
}

describe('fileResponse', () => {
  it('sends the file with what caches and browsers need', async () => {
    const response = await ask();
    expect(response?.status).toBe(200);
    expect(Object.fromEntries(response?.headers ?? [])).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '10',
      'cache-control': 'public, max-age=60',
      etag: `"${key}"`,
      'x-content-type-options': 'nosniff',
    });
    expect(Date.parse(response?.headers.get('last-modified') ?? '')).toBeGreaterThan(0);
    expect(await response?.text()).toBe('0123456789');
  });

  it('answers 304 to who has it', async () => {
    for (const known of [`"${key}"`, `W/"${key}"`, `"other", "${key}"`]) {
      const response = await ask({ 'if-none-match': known });
      expect(response?.status).toBe(304);
      expect(await response?.text()).toBe('');
    }
    expect((await ask({ 'if-none-match': '"other"' }))?.status).toBe(200);
  });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', null],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ])('answers the range %s with %i', async (range, status, body, contentRange) => {
    const response = await ask({ range });
    expect(response?.status).toBe(status);
    expect(await response?.text()).toBe(body);
    expect(response?.headers.get('content-range')).toBe(contentRange);
    if (status !== 416) expect(response?.headers.get('content-length')).toBe(String(body.length));
  });

  it('sends the whole where the part belongs to another file', async () => {
    expect((await ask({ range: 'bytes=2-4', 'if-range': '"other"' }))?.status).toBe(200);
    expect((await ask({ range: 'bytes=2-4', 'if-range': `"${key}"` }))?.status).toBe(206);
  });

  it('sends no body to HEAD, and an empty file as one', async () => {
    const head = await ask({}, { method: 'HEAD' });
    expect(head?.headers.get('content-length')).toBe('10');
    expect(await head?.text()).toBe('');
    const empty = await ask({}, { file: 'ab/empty.webp' });
    expect(empty?.headers.get('content-length')).toBe('0');
    expect(await empty?.text()).toBe('');
  });

  it('is null where there is nothing, whatever the name', async () => {
    for (const file of ['ab/none.webp', '../private/x.webp', 'incoming/x', ''])
      expect(await ask({}, { file })).toBeNull();
  });
});
