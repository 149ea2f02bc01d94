import { z } from 'zod';
import { photoFileSchema } from '@/lib/document/shapes/photo-file';
import { publicMediaAddress } from '@/lib/kit/media-address';
import { database } from '../client';

/** The sitemap protocol allows 50,000 addresses in one file (sitemaps.org). */
const maxEntries = 50_000;

/** Every published story with its true modification time and its lead picture, newest first. */
export async function getSitemapEntries(): Promise<{ path: string; modifiedAt: string; images: string[] }[]> {
  const rows = await database().publication.findMany({
    orderBy: [{ publishedAt: 'desc' }, { storyId: 'desc' }],
    take: maxEntries,
    select: { path: true, modifiedAt: true, leadPhoto: { select: { sizes: true } } },
  });
  return rows.map(({ path, modifiedAt, leadPhoto }) => {
    const largest = z
      .array(photoFileSchema)
      .parse(leadPhoto?.sizes ?? [])
      .at(-1);
    const images = largest ? [publicMediaAddress(largest.key)] : [];
    return { path, modifiedAt: modifiedAt.toISOString(), images };
  });
}
