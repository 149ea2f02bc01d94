import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTarget } from './target';

const card = { kind: 'page', key: '/embed/018f0000-0000-7000-8000-000000000001', share: 'story' };

describe('readTarget', () => {
  test.each([
    ['/', { kind: 'page', key: '/', share: 'front' }],
    ['/?utm_source=x', { kind: 'page', key: '/', share: 'front' }],
    ['/world', { kind: 'page', key: '/world', share: 'front' }],
    ['/world?before=abc&utm=1', { kind: 'page', key: '/world?before=abc', share: 'deep' }],
    ['/world/a-story?fbclid=1', { kind: 'page', key: '/world/a-story', share: 'story' }],
    ['/feed.xml', { kind: 'page', key: '/feed.xml', share: 'front' }],
    ['/embed/018f0000-0000-7000-8000-000000000001?x=1', card],
    ['/authors/ana', { kind: 'page', key: '/authors/ana', share: 'deep' }],
    ['/search?before=2&q=a%20b&q=c', { kind: 'page', key: '/search?q=a%20b&before=2', share: 'deep' }],
    ['/desk/stories?x=1', { kind: 'pass' }],
    ['/api/drafts/1', { kind: 'pass' }],
    ['/preview/link/x', { kind: 'pass' }],
    ['/_next/static/chunks/a.js', { kind: 'static', path: '/_next/static/chunks/a.js' }],
    ['/_next/data', { kind: 'static', path: '/_next/data' }],
    ['/media/aa/b.webp', { kind: 'media', key: 'aa/b.webp' }],
    ['/live/123', { kind: 'live', story: '123', after: null }],
    ['/live/123?after=7', { kind: 'live', story: '123', after: '7' }],
    ['/live/123?after=-1', { kind: 'live', story: '123', after: null }],
    ['/livez', { kind: 'health', probe: 'livez' }],
    ['/World', { kind: 'odd' }],
    ['//evil.example/', { kind: 'moved', to: '/evil.example' }],
    ['//', { kind: 'moved', to: '/' }],
    ['///World//story/?page=2&x=//', { kind: 'moved', to: '/World/story?page=2&x=//' }],
    ['/world/', { kind: 'moved', to: '/world' }],
    ['/\\\\evil.example/', { kind: 'odd' }],
    ['//\\evil.example/', { kind: 'odd' }],
    ['/é/', { kind: 'odd' }],
    ['/a/../b', { kind: 'moved', to: '/b' }],
    ['/a/%2e%2e//evil.example?x=1', { kind: 'moved', to: '/evil.example?x=1' }],
    ['/news/zebra%2Dthird?before=%61', { kind: 'moved', to: '/news/zebra-third?before=%61' }],
    ['/%64esk/../%64esk', { kind: 'moved', to: '/desk' }],
    ['/a/..\\evil.example', { kind: 'odd' }],
    ['/%2', { kind: 'odd' }],
    ['/a%00', { kind: 'odd' }],
    ['http://evil.example/', { kind: 'refuse', status: 400 }],
    ['*', { kind: 'refuse', status: 400 }],
    [undefined, { kind: 'refuse', status: 400 }],
    [`/${'a'.repeat(8_000)}`, { kind: 'refuse', status: 414 }],
  ])('%s', (url, target) => {
    expect(readTarget(url)).toEqual(target);
  });

  test('never throws, and a key names itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const target = readTarget(`/${text}`);
        if (target.kind === 'page') expect(readTarget(target.key)).toEqual(target);
        // It leads to this site, and no further.
        if (target.kind === 'moved') {
          expect(new URL(target.to, 'https://news.example').origin).toBe('https://news.example');
          expect(readTarget(target.to).kind).not.toBe('moved');
        }
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (q, noise) => {
        const query = new URLSearchParams({ q, noise }).toString();
        const target = readTarget(`/search?${query}`);
        expect(target).toMatchObject({ kind: 'page' });
        if (target.kind === 'page') expect(readTarget(target.key)).toEqual(target);
      }),
    );
  });
});
