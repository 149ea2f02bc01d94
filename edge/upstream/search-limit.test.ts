import { expect, it } from 'vitest';
import { readTarget } from '../target';
import { SearchLimit } from './search-limit';

it('lets so many of one network pass in a minute, and says how long the others wait', async () => {
  const limit = new SearchLimit(3, null);
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
  const limit = new SearchLimit(0, null);
  for (let i = 0; i < 50; i += 1) expect(await limit.take('203.0.113.7')).toBe(0);
});

it('knows a search from any other page, however it is written', () => {
  const isSearch = (url: string) => SearchLimit.isSearch(readTarget(url), url);
  const searches = ['/search?q=a', '/search/suggestions?q=a', '/search/feed.xml?q=a', '/search/atom.xml?q=a'];
  const otherwise = ['/SEARCH?q=a', '/search%2f?q=a', '/api/feeds/rss/search?q=a'];
  for (const url of [...searches, ...otherwise]) expect([url, isSearch(url)]).toEqual([url, true]);
  const others = [
    '/search',
    '/search?utm_source=a',
    '/searches?q=a',
    '/city/search?q=a',
    '/',
    '/search/x?q=a',
  ];
  const elsewhere = [
    '/api/photos/search?q=a',
    '/desk/photos?q=search',
    '/%',
    '/search%2f?',
    '//[/search?q=a',
    // They lead to the search, which is counted.
    '/%73earch?q=a',
    '/x/%2e%2e/search?q=a',
  ];
  for (const url of [...others, ...elsewhere])
    expect([url, isSearch(url)]).toEqual([url, url === '/search%2f?']);
});
