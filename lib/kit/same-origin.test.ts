import { describe, expect, it } from 'vitest';
import { isForeign } from './same-origin';

const own = 'https://news.example';
const sent = (origin?: string | null, site?: string | null) =>
  isForeign('POST', '/desk/stories', { origin, site }, own);

describe('isForeign', () => {
  it.each<[string, string | null | undefined, string | null | undefined, boolean]>([
    ['a page of ours', own, 'same-origin', false],
    ['a page of ours, by a browser without Fetch Metadata', own, undefined, false],
    ['a page of ours that sends no Origin', undefined, 'same-origin', false],
    ['a program that says nothing', undefined, undefined, true],
    ['a program that says it with empty headers', '', '', true],
    ['another site', 'https://evil.example', 'cross-site', true],
    ['another site that says it is same-origin', 'https://evil.example', 'same-origin', true],
    ['another site, by a browser without Fetch Metadata', 'https://evil.example', undefined, true],
    ['a neighbour below the same domain', 'https://blog.news.example', 'same-site', true],
    ['one that claims our Origin from elsewhere', own, 'cross-site', true],
    ['a bookmark or an address that was typed', own, 'none', true],
    ['a sandboxed frame', 'null', 'cross-site', true],
    ['a page without a referrer', 'null', 'same-origin', true],
    ['our name without encryption', 'http://news.example', undefined, true],
    ['our name at another port', 'https://news.example:8443', undefined, true],
    ['our name in front of another', 'https://news.example.evil.example', undefined, true],
    ['our name in capitals, which no browser sends', 'https://NEWS.example', undefined, true],
    ['two origins', `${own}, ${own}`, undefined, true],
  ])('%s', (_, origin, site, foreign) => {
    expect(sent(origin, site)).toBe(foreign);
  });

  it('lets the few doors that mind no cookie stand open, and none beside them', () => {
    const foreign = { origin: 'https://evil.example', site: 'cross-site' };
    const judged = (path: string, method = 'POST') => isForeign(method, path, foreign, own);
    expect([judged('/api/policy-reports'), judged('/api/notice-mute/abc.def')]).toEqual([false, false]);
    for (const path of [
      '/api/policy-reports/',
      '/api/notice-mute',
      '/api/notice-mute/',
      '/api/notice-mute/a/b',
      '/x/api/policy-reports',
    ])
      expect(judged(path), path).toBe(true);
    expect(judged('/api/policy-reports', 'DELETE')).toBe(true);
  });

  it('minds only what can change something, whatever the method is called', () => {
    const foreign = { origin: 'https://evil.example', site: 'cross-site' };
    const judged = (method: string) => isForeign(method, '/', foreign, own);
    expect(['GET', 'HEAD', 'OPTIONS'].map(judged)).toEqual([false, false, false]);
    expect(['POST', 'PUT', 'PATCH', 'DELETE', 'PURGE', 'get'].map(judged)).not.toContain(false);
  });
});
