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

interface Row {
  path: string;
  modifiedAt: Date;
  /** The lead first. */
  photoIds: string[];
}

/**
 * The published stories of a month with their true modification times and their pictures, the lead first, newest stories
 * first; `until` is when the pictures are others by themselves. Null for a month without any.
 * @param month its first day in UTC
 */
export async function getSitemapEntries(
  month: Date,
  at = new Date(),
): Promise<{ entries: SitemapEntry[]; until: string | null } | null> {
  const day = month.toISOString().slice(0, 10);
  const rows = await database().$queryRaw<Row[]>`
    SELECT path, "modifiedAt", array_remove("leadPhotoId" || (SELECT array_agg(shown."refId" ORDER BY shown."refId")
        FROM "Reference" shown WHERE shown."storyId" = story."storyId" AND shown.stage = 'published'
          AND shown.kind = 'photo'), NULL) AS "photoIds"
    FROM "Publication" story WHERE month = ${day}::date
    ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${maxEntries}`;
  if (rows.length === 0) return null;
  const { images, until } = await imagesOf([...new Set(rows.flatMap(({ photoIds }) => photoIds))], at);
  const entries = rows.map(({ path, modifiedAt, photoIds }) => ({
    path,
    modifiedAt: modifiedAt.toISOString(),
    images: [...new Set(photoIds)].flatMap((id) => images.get(id) ?? []),
  }));
  return { entries, until };
}
