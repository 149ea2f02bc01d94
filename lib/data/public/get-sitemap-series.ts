import { database } from '../client';

/** The sitemap protocol allows 50,000 addresses in one file (sitemaps.org). */
const most = 50_000;

/**
 * The series that have a page, last changed first, each with the time of its last change: of its words or its parts by
 * the desk, or of a story in it (ISO instant).
 */
export async function getSitemapSeries(): Promise<{ path: string; modifiedAt: string }[]> {
  const rows = await database().$queryRaw<{ slug: string; modifiedAt: Date }[]>`
    SELECT series.slug, greatest(series."updatedAt", max(publication."modifiedAt")) AS "modifiedAt"
    FROM "Series" series
    JOIN "SeriesPart" part ON part."seriesId" = series.id
    JOIN "Publication" publication USING ("storyId")
    GROUP BY series.id ORDER BY 2 DESC, series.slug LIMIT ${most}`;
  return rows.map(({ slug, modifiedAt }) => ({
    path: `/series/${slug}`,
    modifiedAt: modifiedAt.toISOString(),
  }));
}
