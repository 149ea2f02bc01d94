import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { newsSitemap } from './news-sitemap';
import { sitemapIndex } from './sitemap-index';
import { goldenPage, site } from './test-support/golden-page';

const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });

function read(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
}

it('names outlet, language, time and headline', () => {
  const { urlset } = read(newsSitemap([goldenPage], site));
  expect(urlset.url).toEqual([
    {
      loc: site.origin + goldenPage.path,
      'news:news': {
        'news:publication': { 'news:name': site.name, 'news:language': 'en' },
        'news:publication_date': '2026-11-20T20:30:00+01:00',
        'news:title': goldenPage.headline,
      },
    },
  ]);
});

it.each([
  ['de-AT', 'de'],
  ['pt-BR', 'pt'],
  ['zh', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
])('says %s as %s', (language, said) => {
  const { urlset } = read(newsSitemap([{ ...goldenPage, language }], site));
  expect(urlset.url[0]['news:news']['news:publication']['news:language']).toBe(said);
});

it('may be empty', () => {
  expect(read(newsSitemap([], site)).urlset).toBeDefined();
});

it('is led to by an index, with times that are true', () => {
  const parts = [
    { path: '/sitemaps/pages.xml', changedAt: null },
    { path: '/sitemaps/2026-11.xml', changedAt: '2026-11-21T10:00:00+01:00' },
  ];
  expect(read(sitemapIndex(parts, site.origin)).sitemapindex.sitemap).toEqual([
    { loc: `${site.origin}/sitemaps/pages.xml` },
    { loc: `${site.origin}/sitemaps/2026-11.xml`, lastmod: '2026-11-21T09:00:00.000Z' },
  ]);
});
