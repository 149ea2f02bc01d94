import { oEmbedPath } from './oembed';

/**
 * What crawlers are asked to leave alone (RFC 9309): the desk, previews and the programs' doors. It keeps nothing
 * secret; those answer nobody who isn't signed in. `/desk$` and `/desk/`, so that a section may be called "desktop".
 */
export function robotsTxt(origin: string): string {
  const closed = ['/desk$', '/desk?', '/desk/', '/api/', '/preview/'];
  // One of the doors is for everybody; the longest rule that fits counts (RFC 9309, 2.2.2).
  const rules = [...closed.map((path) => `Disallow: ${path}`), `Allow: ${oEmbedPath}`];
  return `${['User-agent: *', ...rules, '', `Sitemap: ${origin}/sitemap.xml`, `Sitemap: ${origin}/news-sitemap.xml`].join('\n')}\n`;
}
