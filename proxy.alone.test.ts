import { unstable_doesMiddlewareMatch as doesMatch } from 'next/experimental/testing/server.js';
import { describe, expect, it } from 'vitest';
import { pageHeader } from '@/lib/kit/edge-question';
import { config } from './proxy';

const origin = 'http://localhost:3000';

describe('what the proxy sees', () => {
  const sees = (url: string, headers = {}) =>
    doesMatch({ config, nextConfig: {}, url: origin + url, headers });

  it('is every page, and no door for programs, no file and no feed', () => {
    for (const path of [
      '/',
      '/desk',
      '/preview/x',
      '/city/now',
      '/api',
      '/feed.xml.bak',
      '/mediation',
      '/robots.txt/x',
    ]) {
      expect([path, sees(path)]).toEqual([path, true]);
    }
    const unseen = ['/api/photos', '/media/ab/x.webp', '/_next/static/x.js', '/feed.xml', '/sitemap.xml'];
    for (const path of [
      ...unseen,
      '/robots.txt',
      '/icon.svg',
      '/apple-touch-icon.png',
      '/livez',
      '/readyz',
    ]) {
      expect([path, sees(path)]).toEqual([path, false]);
    }
  });

  it('is not what the edge takes for a page, but the desk and drafts whatever a request says', () => {
    const said = { [pageHeader]: '/city/now' };
    expect(sees('/city/now', said)).toBe(false);
    for (const path of ['/desk', '/desk/stories/x', '/preview/x', '/preview/link/y']) {
      expect([path, sees(path, said)]).toEqual([path, true]);
    }
  });
});
