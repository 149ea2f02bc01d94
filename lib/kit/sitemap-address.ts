/** A part of the sitemap: the stories first published in a month (`2026-11`, by UTC), or the nth so many of them, from 0. */
export interface SitemapPlace {
  month: string;
  part: number;
}

/**
 * The path of the sitemap that a story stands in: one for each month in which stories were first published, by UTC, and of a
 * month with very many one for each part of them.
 * @param publishedAt ISO instant
 */
export function sitemapOf(publishedAt: string, part = 0): string {
  return monthPath({ month: new Date(publishedAt).toISOString().slice(0, 7), part });
}

/** `/sitemaps/2026-11.xml` for the first part of a month, `/sitemaps/2026-11-2.xml` for the second. */
export function monthPath({ month, part }: SitemapPlace): string {
  return sitemapPath(part === 0 ? month : `${month}-${part + 1}`);
}

/** The path of a part of the sitemap by its name: of `pages` for everything that is no story. */
export function sitemapPath(name: string): string {
  return `/sitemaps/${name}.xml`;
}

/** The part that a file's name asks for, `2026-11.xml` or `2026-11-2.xml`; null for none. */
export function monthOf(name: string): SitemapPlace | null {
  const [, month, number] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/.exec(name) ?? [];
  return month ? { month, part: number ? Number(number) - 1 : 0 } : null;
}
