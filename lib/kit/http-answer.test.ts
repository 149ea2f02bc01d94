import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assertSameOrigin, door, jsonAnswer } from './http-answer';
import { isProblem, Problem } from './problem';

beforeEach(() => vi.stubEnv('DATELINE_URL', 'https://news.example'));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const post = (headers: Record<string, string>) =>
  new Request('https://news.example/api/photos', { method: 'POST', headers });
function isAllowed(headers: Record<string, string>): boolean {
  try {
    assertSameOrigin(post(headers));
    return true;
  } catch (error) {
    if (!isProblem(error, 'foreign-origin')) throw error;
    return false;
  }
}

describe('assertSameOrigin', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://news.example' }, true],
    [{ origin: 'https://news.example' }, true],
    [{}, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://news.example' }, false],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'http://news.example' }, false],
    [{ origin: 'https://news.example.evil.example' }, false],
    [{ origin: 'null' }, false],
  ])('judges %j', (headers, allowed) => {
    expect(isAllowed(headers as Record<string, string>)).toBe(allowed);
  });
});

describe('door', () => {
  const request = new Request('http://localhost:3000/api/stories');

  it('lets an answer pass, which nobody may keep', async () => {
    const response = await door(request, async () => jsonAnswer({ a: 1 }, 201));
    expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'private, no-store']);
    expect(await response.json()).toEqual({ a: 1 });
  });

  it('answers a problem with its status, code, sentence and detail', async () => {
    const response = await door(request, async () => {
      throw new Problem('too-many-attempts', { retryAfter: 90 });
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '90']);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const answer = await response.json();
    expect(answer).toMatchObject({ code: 'too-many-attempts', detail: { retryAfter: 90 } });
    expect(answer.message).toContain('2 minutes');
  });

  it('says that it is for now, where a connection to what we need fails', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const error = Object.assign(new Error('connect ENOENT /run/db'), { code: 'ENOENT', syscall: 'connect' });
    const response = await door(request, () => Promise.reject(error));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({ code: 'service-unavailable' });
    expect(log).toHaveBeenCalledWith(error);
  });

  it('keeps the words of what it did not expect to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const error = new Error('password=hunter2 at /srv/secret');
    const response = await door(request, () => Promise.reject(error));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/hunter2|secret/);
    expect(log).toHaveBeenCalledWith(error);
  });
});
