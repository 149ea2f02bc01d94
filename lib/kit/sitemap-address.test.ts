import { expect, it } from 'vitest';
import { monthOf, sitemapOf } from './sitemap-address';

it('cuts months by UTC', () => {
  expect(sitemapOf('2026-12-01T00:30:00+01:00')).toBe('/sitemaps/2026-11.xml');
  expect(sitemapOf('2026-12-01T00:00:00.000Z')).toBe('/sitemaps/2026-12.xml');
});

it('reads a month, and nothing that is none', () => {
  expect(monthOf('2026-11.xml')).toEqual(new Date('2026-11-01T00:00:00Z'));
  for (const name of ['2026-13.xml', '2026-00.xml', '2026-11', '26-11.xml', 'x2026-11.xml', 'pages.xml'])
    expect(monthOf(name)).toBeNull();
});
