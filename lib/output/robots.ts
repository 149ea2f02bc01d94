/**
 * What crawlers are asked to leave alone (RFC 9309): the desk, previews and the programs' doors. It keeps nothing
 * secret; those answer nobody who isn't signed in. `/desk$` and `/desk/`, so that a section may be called "desktop".
 */
export function robotsTxt(origin: string): string {
  const closed = ['/desk$', '/desk?', '/desk/', '/api/', '/preview/'];
  const rules = closed.map((path) => `Disallow: ${path}`);
  return `${['User-agent: *', ...rules, '', `Sitemap: ${origin}/sitemap.xml`].join('\n')}\n`;
}
