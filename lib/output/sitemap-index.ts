import { markup } from '@/lib/kit/html';
import { elements, xmlDocument } from './xml';

/** A part of the sitemap; without a time that is true, `changedAt` is null and no `lastmod` is printed. */
export interface SitemapPart {
  /** `/sitemaps/2026-11.xml` */
  path: string;
  /** ISO instant. */
  changedAt: string | null;
}

/** A sitemap index (https://www.sitemaps.org/protocol.html#index), in the order given. */
export function sitemapIndex(parts: readonly SitemapPart[], origin: string): string {
  const maps = parts.map(({ path, changedAt }) => {
    const lastmod = changedAt && markup`<lastmod>${new Date(changedAt).toISOString()}</lastmod>`;
    return markup`<sitemap>${elements([markup`<loc>${origin}${path}</loc>`, lastmod], 2)}</sitemap>`;
  });
  return xmlDocument(
    markup`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${elements(maps, 1)}\n</sitemapindex>`,
  );
}
