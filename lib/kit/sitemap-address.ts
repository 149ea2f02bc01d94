/**
 * The path of the sitemap that a story stands in: one for each month in which stories were first published, by UTC.
 * @param publishedAt ISO instant
 */
export function sitemapOf(publishedAt: string): string {
  return sitemapPath(new Date(publishedAt).toISOString().slice(0, 7));
}

/** The path of a part of the sitemap: `2026-11`, or `pages` for everything that is no story. */
export function sitemapPath(part: string): string {
  return `/sitemaps/${part}.xml`;
}

/** The month that the name of a part asks for, `2026-11.xml`, as its first day in UTC; null for none. */
export function monthOf(name: string): Date | null {
  const month = /^(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/.exec(name)?.[1];
  return month ? new Date(`${month}-01T00:00:00Z`) : null;
}
