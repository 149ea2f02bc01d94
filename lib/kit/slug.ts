/** Pages of the site's own, right below the front, that are there whatever the newsroom has. */
export const ownPages: readonly string[] = ['archive', 'corrections', 'search'];

/** Files right below the front that the site writes itself; feeds there are in more places than this. */
export const ownFiles: readonly string[] = [
  'apple-touch-icon.png',
  'favicon.ico',
  'icon.svg',
  'news-sitemap.xml',
  'robots.txt',
  'sitemap.xml',
];

/** First path segments that belong to the site itself: no section may be called so. */
const reservedSlugs: ReadonlySet<string> = new Set([
  ...ownPages,
  ...ownFiles,
  'api',
  'authors',
  'atom.xml',
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
  'policies',
  'preview',
  'readyz',
  'series',
  'sitemaps',
  'tags',
  '_next',
  'fonts',
  'islands',
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
