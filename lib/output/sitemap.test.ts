import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { crawlers, defaultCrawlers } from '@/lib/document/crawler-settings';
import { robotsTxt } from './robots';
import { type SitemapPage, sitemap } from './sitemap';

const origin = 'https://courier.example.org';
const story: SitemapPage = {
  path: '/culture/a-story',
  modifiedAt: '2026-11-21T10:00:00+01:00',
  images: ['/media/a&b.webp', '/media/c.webp', '/media/c.webp'],
};
const list = (path: string): SitemapPage => ({ path, modifiedAt: null, images: [] });

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'image:image'].includes(name),
});

function urlsOf(pages: SitemapPage[]): Record<string, unknown>[] {
  const xml = sitemap(pages, origin);
  expect(XMLValidator.validate(xml)).toBe(true);
  const { urlset } = parser.parse(xml) as { urlset: { url?: Record<string, unknown>[] } };
  return urlset.url ?? [];
}

describe('sitemap', () => {
  it('lists pages with true times and their pictures', () => {
    expect(urlsOf([list('/'), story])).toEqual([
      { loc: `${origin}/` },
      {
        loc: `${origin}/culture/a-story`,
        lastmod: '2026-11-21T09:00:00.000Z',
        'image:image': [
          { 'image:loc': `${origin}/media/a&b.webp` },
          { 'image:loc': `${origin}/media/c.webp` },
        ],
      },
    ]);
  });

  it('declares what it uses', () => {
    expect(sitemap([], origin)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ' +
        'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n</urlset>\n',
    );
  });

  it('leads from each language of a story to all of them', () => {
    const languages = [
      { language: 'en', path: story.path },
      { language: 'de-"AT"', path: '/kultur/ein-bericht' },
    ];
    expect(urlsOf([{ ...story, images: [], languages }])[0]?.['xhtml:link']).toEqual([
      { '@_rel': 'alternate', '@_hreflang': 'en', '@_href': `${origin}/culture/a-story` },
      { '@_rel': 'alternate', '@_hreflang': 'de-"AT"', '@_href': `${origin}/kultur/ein-bericht` },
    ]);
  });

  it('lists a page once, and 50,000 at the most', () => {
    expect(urlsOf([list('/a'), { ...story, path: '/a' }])).toEqual([{ loc: `${origin}/a` }]);
    const many = Array.from({ length: 50_001 }, (_, i) => list(`/${i}`));
    expect(sitemap(many, origin).match(/<url>/g)).toHaveLength(50_000);
  });
});

describe('robotsTxt', () => {
  /** Whether a crawler may fetch a path, by the longest rule that matches (RFC 9309 §2.2.2). */
  function mayFetch(path: string): boolean {
    const rules = robotsTxt(origin, defaultCrawlers).matchAll(/^(Allow|Disallow): (.+)$/gm);
    const matching = [...rules].filter(([, , rule = '']) => {
      const pattern = rule.replace(/[.?+()[\]{}|\\^]/g, '\\$&').replaceAll('*', '.*');
      return new RegExp(`^${pattern}`).test(path);
    });
    return matching.sort((a, b) => (b[2]?.length ?? 0) - (a[2]?.length ?? 0))[0]?.[1] !== 'Disallow';
  }

  it.each(['/desk', '/desk?x', '/desk/', '/desk/stories/1', '/api/drafts/1', '/preview/1'])(
    'closes %s',
    (path) => {
      expect(mayFetch(path)).toBe(false);
    },
  );

  it.each([
    ...['/', '/culture', '/desktop-news', '/apis', '/culture/desk', '/media/a.webp', '/feed.xml'],
    ...['/embed/1', '/api/oembed?url=x'],
  ])('leaves %s open', (path) => expect(mayFetch(path)).toBe(true));

  it('asks those to stay away that the site does not want, and nobody else', () => {
    const text = robotsTxt(origin, { ...defaultCrawlers, aiTraining: false });
    const groups = text.split('\n\n').filter((group) => group.startsWith('User-agent: '));
    const named = groups[1]?.match(/(?<=User-agent: ).+/g);
    expect(named).toEqual(crawlers.aiTraining.map(({ agent }) => agent));
    expect(groups[1]).toMatch(/\nDisallow: \/$/);
    expect(text).not.toContain('OAI-SearchBot');
  });

  it('knows each crawler once', () => {
    const all = Object.values(crawlers).flatMap((some) => some.map(({ agent }) => agent.toLowerCase()));
    expect(new Set(all).size).toBe(all.length);
  });

  it('names the sitemap', () => {
    expect(robotsTxt(origin, defaultCrawlers)).toMatch(
      /^User-agent: \*\n[\s\S]*\n\nSitemap: https:\/\/courier\.example\.org\/sitemap\.xml\nSitemap: https:\/\/courier\.example\.org\/news-sitemap\.xml\n$/,
    );
  });
});
