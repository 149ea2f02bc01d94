import type { SitemapPlace } from '@/lib/kit/sitemap-address';
import { database } from '../client';
import { getSitemapMonths } from './get-sitemap-months';

/**
 * Where in the sitemap a story is to be looked for: the part that it stands in, or of one that isn't published all parts of
 * its month.
 * @param publishedAt of its first publication
 */
export async function getSitemapPlaces(storyId: string, publishedAt: Date): Promise<SitemapPlace[]> {
  const month = publishedAt.toISOString().slice(0, 7);
  const row = await database().publication.findUnique({ where: { storyId }, select: { sitemapPart: true } });
  if (row) return [{ month, part: row.sitemapPart ?? 0 }];
  const parts = (await getSitemapMonths()).filter((place) => place.month === month);
  return parts.length > 0 ? parts : [{ month, part: 0 }];
}
