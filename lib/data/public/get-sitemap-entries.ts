import { z } from 'zod';
import { mayShow, rightsAt } from '@/lib/document/rights';
import { photoFileSchema } from '@/lib/document/shapes/photo-file';
import { earliest } from '@/lib/kit/earliest';
import { readersAddress } from '@/lib/kit/media-address';
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

/** The largest public file of each photo that may be shown, and when one of them may not be any more, or may again. */
async function imagesOf(photoIds: string[], at: Date) {
  const [photos, rights] = await Promise.all([
    database().$queryRaw<{ id: string; sizes: unknown }[]>`
      SELECT id, sizes FROM "Photo" WHERE id = ANY(${photoIds}::uuid[])`,
    loadRights(photoIds),
  ]);
  const now = new Map(photos.map(({ id }) => [id, rightsAt(rights.get(id) ?? [], at)]));
  const images = photos.flatMap(({ id, sizes }) => {
    const { state = 'free', lostAt = null } = now.get(id) ?? {};
    const largest = mayShow(state) ? z.array(photoFileSchema).parse(sizes).at(-1) : undefined;
    return largest ? [[id, readersAddress(largest.key, lostAt)] as const] : [];
  });
  return { images: new Map(images), until: earliest([...now.values()].map(({ until }) => until)) };
}

/**
 * Every published story with its true modification time and its pictures, the lead first, newest stories first; `until`
 * is when the pictures are others by themselves.
 */
export async function getSitemapEntries(
  at = new Date(),
): Promise<{ entries: SitemapEntry[]; until: string | null }> {
  // Pictures of live posts stand on pages of their own, and may be more than a sitemap takes.
  const published = { stage: 'published', kind: 'photo', ofPost: false } as const;
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
  const { images, until } = await imagesOf([...new Set(rows.flatMap(photosOf))], at);
  const entries = rows.map((row) => ({
    path: row.path,
    modifiedAt: row.modifiedAt.toISOString(),
    images: photosOf(row).flatMap((id) => images.get(id) ?? []),
  }));
  return { entries, until };
}
