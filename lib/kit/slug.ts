/** First path segments that belong to the site itself: no section may be called so. */
const reservedSlugs: ReadonlySet<string> = new Set([
  'api',
  'archive',
  'authors',
  'atom.xml',
  'corrections',
  'desk',
  'embed',
  'feed.json',
  'feed.xml',
  'gone',
  'live',
  'livez',
  'logo',
  'media',
  'metrics',
  'missing',
  'news-sitemap.xml',
  'policies',
  'preview',
  'readyz',
  'robots.txt',
  'search',
  'series',
  'sitemap.xml',
  'sitemaps',
  'tags',
  '_next',
  'fonts',
  'islands',
  'favicon.ico',
  'apple-touch-icon.png',
  'icon.svg',
  '.well-known',
]);

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** In characters. */
export const maxSlugLength = 80;

/** Whether a slug typed by a person may stand in an address. */
export function isSlug(value: string): boolean {
  return value.length <= maxSlugLength && slugPattern.test(value);
}

/** Whether a section may be called so: a slug that is no first segment of the site's own addresses. */
export function isSectionSlug(value: string): boolean {
  return isSlug(value) && !reservedSlugs.has(value);
}
