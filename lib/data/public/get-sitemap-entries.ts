import { z } from 'zod';
import { mayShow, rightsAt } from '@/lib/document/rights';
import { photoFileSchema } from '@/lib/document/shapes/photo-file';
import { publicMediaAddress } from '@/lib/kit/media-address';
import { database } from '../client';
import { loadRights } from '../load-rights';

/** The sitemap protocol allows 50,000 addresses in one file (sitemaps.org). */
const maxEntries = 50_000;

export interface SitemapEntry {
  path: string;
  modifiedAt: string;
  /** Addresses of the pictures that the page and its updates show. */
  images: string[];
}

/** The largest public file of each photo that may be shown. */
async function imagesOf(photoIds: string[], at: Date): Promise<Map<string, string>> {
  const [photos, rights] = await Promise.all([
    database().$queryRaw<{ id: string; sizes: unknown }[]>`
      SELECT id, sizes FROM "Photo" WHERE id = ANY(${photoIds}::uuid[])`,
    loadRights(photoIds),
  ]);
  const shown = photos.filter(({ id }) => mayShow(rightsAt(rights.get(id) ?? [], at).state));
  return new Map(
    shown.flatMap(({ id, sizes }) => {
      const largest = z.array(photoFileSchema).parse(sizes).at(-1);
      return largest ? [[id, publicMediaAddress(largest.key)] as const] : [];
    }),
  );
}

/** Every published story with its true modification time and its pictures, the lead first, newest stories first. */
export async function getSitemapEntries(at = new Date()): Promise<SitemapEntry[]> {
  const published = { stage: 'published', kind: 'photo' } as const;
  const rows = await database().publication.findMany({
    orderBy: [{ publishedAt: 'desc' }, { storyId: 'desc' }],
    take: maxEntries,
    select: {
      path: true,
      modifiedAt: true,
      leadPhotoId: true,
      story: {
        select: { references: { where: published, orderBy: { refId: 'asc' }, select: { refId: true } } },
      },
    },
  });
  const photosOf = ({ leadPhotoId, story }: (typeof rows)[number]) => [
    ...new Set([...(leadPhotoId ? [leadPhotoId] : []), ...story.references.map(({ refId }) => refId)]),
  ];
  const images = await imagesOf([...new Set(rows.flatMap(photosOf))], at);
  return rows.map((row) => ({
    path: row.path,
    modifiedAt: row.modifiedAt.toISOString(),
    images: photosOf(row).flatMap((id) => images.get(id) ?? []),
  }));
}
