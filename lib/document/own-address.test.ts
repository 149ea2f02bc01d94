import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { redirectKey } from '../kit/redirect-key';
import { isOwnAddress } from './own-address';

const origin = 'https://news.example';

describe('an address that the site itself answers', () => {
  it.each([
    '/search',
    '/search/suggestions',
    '/corrections',
    '/archive',
    '/archive/2026',
    '/archive/2026/11',
    '/archive/2026/1/2',
    '/feed.xml',
    '/news/feed.xml',
    '/tags/ferries/atom.xml',
    '/feed.json',
    '/robots.txt',
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/favicon.ico',
    '/icon.svg',
    '/apple-touch-icon.png',
    '/news/storm/live/0199',
  ])('is %s', (path) => expect(isOwnAddress(path)).toBe(true));

  it.each([
    '/searching',
    '/search/harbour',
    '/archive/1999.html',
    '/archive/2026/11/22/storm',
    '/2019/05/feed/feed.xml',
    '/feed',
    '/old/robots.txt',
    '/authors',
    '/news/live/3',
  ])('is not %s', (path) => expect(isOwnAddress(path)).toBe(false));

  it('is every route below app without a part that varies, but for what answers 404 and 410', () => {
    const routes = readdirSync('app', { recursive: true, encoding: 'utf8' }).flatMap((file) => {
      const found = /^\((?:site|feeds)\)\/([^[\]]+)\/(?:page\.tsx|route\.tsx?)$/.exec(
        file.replaceAll('\\', '/'),
      );
      return found ? [`/${found[1]}`] : [];
    });
    expect(routes.length).toBeGreaterThan(8);
    const free = routes.filter((path) => redirectKey(path, origin) && !isOwnAddress(path));
    expect(free.sort()).toEqual(['/gone', '/missing']);
  });
});
