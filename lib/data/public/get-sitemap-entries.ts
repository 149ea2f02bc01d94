import { z } from 'zod';
import { mayShow, rightsAt } from '@/lib/document/rights';
import { photoFileSchema } from '@/lib/document/shapes/photo-file';
import { earliest } from '@/lib/kit/earliest';
import { readersAddress } from '@/lib/kit/media-address';
import type { SitemapPlace } from '@/lib/kit/sitemap-address';
import { database } from '../client';
import { isoInstant } from '../iso-instant';
import { listedByEngines } from '../listed-by-engines';
import { loadRights } from '../load-rights';
import { loadSitemapLanguages, type SitemapLanguage } from './sitemap-languages';

/** The sitemap protocol allows 50,000 addresses in one file (sitemaps.org). */
const maxEntries = 50_000;

export interface SitemapEntry {
  path: string;
  modifiedAt: string;
  /** Addresses of the pictures that the page and its updates show. */
  images: string[];
  /** The story in each of its languages, itself among them; none where there is one. */
  languages: SitemapLanguage[];
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

/** A story: its path, when it changed (ISO instant), whether search engines are not to list it here, its photos, the lead first. */
type Row = [path: string, modifiedAt: string, hidden: boolean, photoIds: string[]];

/**
 * The published stories of a part of a month with their true modification times, their pictures, the lead first, and their
 * translations, newest stories first, without those that search engines are not to list or have under another address; `until` is when the pictures are
 * others by themselves. Null for a part without any.
 */
export async function getSitemapEntries(
  { month, part }: SitemapPlace,
  at = new Date(),
): Promise<{ entries: SitemapEntry[]; until: string | null } | null> {
  const day = `${month}-01`;
  // As one value: to take thousands of rows apart by their columns would take longer than to find them.
  const [found] = await database().$queryRaw<{ rows: Row[] | null }[]>`
    WITH listed AS MATERIALIZED (
      SELECT "storyId", path, "modifiedAt", "publishedAt", "leadPhotoId",
        NOT ${listedByEngines} AS hidden
      FROM "Publication" WHERE month = ${day}::date AND "sitemapPart" = ${part}::int
      ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${maxEntries}
    ), shown AS (
      SELECT "storyId", array_agg("refId" ORDER BY "refId") AS photos FROM "Reference"
      WHERE "storyId" = ANY ((SELECT array_agg("storyId") FROM listed)::uuid[]) AND stage = 'published' AND kind = 'photo'
      GROUP BY "storyId"
    )
    SELECT json_agg(json_build_array(path,
      ${isoInstant('"modifiedAt"')}, hidden,
      array_remove("leadPhotoId" || photos, NULL)) ORDER BY "publishedAt" DESC, "storyId" DESC) AS rows
    FROM listed LEFT JOIN shown USING ("storyId")`;
  const rows = found?.rows;
  if (!rows) return null;
  const listed = rows.filter(([, , hidden]) => !hidden);
  const [{ images, until }, languages] = await Promise.all([
    imagesOf([...new Set(listed.flatMap(([, , , photoIds]) => photoIds))], at),
    loadSitemapLanguages(day, part),
  ]);
  const entries = listed.map(([path, modifiedAt, , photoIds]) => ({
    path,
    modifiedAt,
    images: [...new Set(photoIds)].flatMap((id) => images.get(id) ?? []),
    languages: languages.get(path) ?? [],
  }));
  return { entries, until };
}
