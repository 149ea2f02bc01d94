import slugify from '@sindresorhus/slugify';

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
  'media',
  'metrics',
  'missing',
  'news-sitemap.xml',
  'preview',
  'readyz',
  'robots.txt',
  'search',
  'sitemap.xml',
  'tags',
  '_next',
  'fonts',
  'islands',
  'favicon.ico',
  'icon.svg',
  '.well-known',
]);

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const maxSlugLength = 80;

/**
 * A URL slug from a headline: lower-case ASCII words joined by hyphens, cut at a word at 80 characters.
 * Empty when the text has no letter or digit that can be written in ASCII; callers then ask for one or use the id.
 */
export function slugFrom(text: string): string {
  const slug = slugify(text.slice(0, 400), { decamelize: false });
  if (slug.length <= maxSlugLength) return slug;
  const cut = slug.slice(0, maxSlugLength + 1);
  const hyphen = cut.lastIndexOf('-');
  return hyphen > 0 ? cut.slice(0, hyphen) : cut.slice(0, maxSlugLength);
}

/** Whether a slug typed by a person may stand in an address. */
export function isSlug(value: string): boolean {
  return value.length <= maxSlugLength && slugPattern.test(value);
}

/** Whether a section may be called so: a slug that is no first segment of the site's own addresses. */
export function isSectionSlug(value: string): boolean {
  return isSlug(value) && !reservedSlugs.has(value);
}
