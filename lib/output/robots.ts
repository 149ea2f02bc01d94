import { type CrawlerSettings, crawlerPurposes, crawlers } from '@/lib/document/crawler-settings';
import { oEmbedPath } from './oembed';

/**
 * What crawlers are asked to leave alone (RFC 9309): the desk, previews and the programs' doors; and everything for those
 * that the site doesn't want. It keeps nothing secret; those answer nobody who isn't signed in. `/desk$` and `/desk/`, so that a
 * section may be called "desktop".
 */
export function robotsTxt(origin: string, settings: CrawlerSettings): string {
  const closed = ['/desk$', '/desk?', '/desk/', '/api/', '/preview/'];
  // One of the doors is for everybody; the longest rule that fits counts (RFC 9309, 2.2.2).
  const rules = [...closed.map((path) => `Disallow: ${path}`), `Allow: ${oEmbedPath}`];
  // A crawler keeps to the group that names it, and to no other (2.2.1).
  const unwanted = crawlerPurposes
    .filter((purpose) => !settings[purpose])
    .flatMap((purpose) => crawlers[purpose]);
  const stay =
    unwanted.length > 0 ? [...unwanted.map(({ agent }) => `User-agent: ${agent}`), 'Disallow: /', ''] : [];
  const sitemaps = ['/sitemap.xml', '/news-sitemap.xml'].map((path) => `Sitemap: ${origin}${path}`);
  return `${['User-agent: *', ...rules, '', ...stay, ...sitemaps].join('\n')}\n`;
}
