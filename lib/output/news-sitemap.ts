import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { Markup, markup } from '@/lib/kit/html';
import { zonedTime } from '@/lib/kit/zoned-time';
import { elements, xmlDocument } from './xml';

interface NewsStory {
  path: string;
  headline: string;
  /** BCP 47. */
  language: string;
  /** ISO instant. */
  publishedAt: string;
}

const namespaces = new Markup(
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
);

/** ISO 639 without a territory, but for the two that Google tells apart: `zh-cn` and `zh-tw`. */
function newsLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn';
}

/**
 * A news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap) of the stories given:
 * those of the last two days, a thousand at most.
 */
export function newsSitemap(stories: readonly NewsStory[], site: SiteInfo): string {
  const urls = stories.map(({ path, headline, language, publishedAt }) => {
    const outlet = [
      markup`<news:name>${site.name}</news:name>`,
      markup`<news:language>${newsLanguage(language)}</news:language>`,
    ];
    const news = [
      markup`<news:publication>${elements(outlet, 4)}</news:publication>`,
      markup`<news:publication_date>${zonedTime(publishedAt, site.zone)}</news:publication_date>`,
      markup`<news:title>${headline}</news:title>`,
    ];
    const parts = [
      markup`<loc>${site.origin}${path}</loc>`,
      markup`<news:news>${elements(news, 3)}</news:news>`,
    ];
    return markup`<url>${elements(parts, 2)}</url>`;
  });
  return xmlDocument(markup`<urlset ${namespaces}>${elements(urls, 1)}\n</urlset>`);
}
