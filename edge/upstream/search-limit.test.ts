import { expect, it } from 'vitest';
import { SearchLimit } from './search-limit';

it('lets so many of one network pass in a minute, and says how long the others wait', async () => {
  const limit = new SearchLimit(3);
  const waits = [];
  for (let i = 0; i < 5; i += 1) waits.push(await limit.take('203.0.113.7'));
  expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
  for (const wait of waits.slice(3)) {
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
  }
  expect(await limit.take('203.0.113.8')).toBe(0);
  // One home has a whole /64.
  for (const end of ['1', '2', '3']) expect(await limit.take(`2001:db8::${end}`)).toBe(0);
  expect(await limit.take('2001:db8::4')).toBeGreaterThan(0);
});

it('counts nothing where nobody wants it to', async () => {
  const limit = new SearchLimit(0);
  for (let i = 0; i < 50; i += 1) expect(await limit.take('203.0.113.7')).toBe(0);
});

it('knows a search from any other page', () => {
  for (const key of [
    '/search?q=a',
    '/search/suggestions?q=a',
    '/search/feed.xml?q=a',
    '/search/atom.xml?q=a',
  ])
    expect(SearchLimit.isSearch(key), key).toBe(true);
  for (const key of ['/search', '/searches?q=a', '/city/search?q=a', '/', '/search/x?q=a'])
    expect(SearchLimit.isSearch(key), key).toBe(false);
});
