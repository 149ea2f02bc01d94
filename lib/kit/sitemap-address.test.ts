import { expect, it } from 'vitest';
import { monthOf, sitemapOf } from './sitemap-address';

it('cuts months by UTC', () => {
  expect(sitemapOf('2026-12-01T00:30:00+01:00')).toBe('/sitemaps/2026-11.xml');
  expect(sitemapOf('2026-12-01T00:00:00.000Z')).toBe('/sitemaps/2026-12.xml');
  expect(sitemapOf('2026-12-01T00:00:00.000Z', 9)).toBe('/sitemaps/2026-12-10.xml');
});

it('reads a month, and nothing that is none', () => {
  expect(monthOf('2026-11.xml')).toEqual({ month: '2026-11', part: 0 });
  expect(monthOf('2026-11-2.xml')).toEqual({ month: '2026-11', part: 1 });
  expect(monthOf('2026-11-120.xml')).toEqual({ month: '2026-11', part: 119 });
  for (const name of ['2026-11-1.xml', '2026-11-02.xml', '2026-11-0.xml', '2026-11-x.xml'])
    expect(monthOf(name)).toBeNull();
  for (const name of ['2026-13.xml', '2026-00.xml', '2026-11', '26-11.xml', 'x2026-11.xml', 'pages.xml'])
    expect(monthOf(name)).toBeNull();
});
