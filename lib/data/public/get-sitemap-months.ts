import type { SitemapPlace } from '@/lib/kit/sitemap-address';
import { database } from '../client';

/** A part of a month in which stories were first published, and when one of its stories last changed. */
interface SitemapMonth extends SitemapPlace {
  /** ISO instant. */
  changedAt: string;
}

/**
 * Every part of the months with published stories, newest first. Goes from part to part by the index and never through
 * the stories, so that a million of them cost what a thousand do.
 */
export async function getSitemapMonths(): Promise<SitemapMonth[]> {
  const rows = await database().$queryRaw<{ month: Date; part: number; changedAt: Date }[]>`
    WITH RECURSIVE parts AS (
      (SELECT month, "sitemapPart" AS part FROM "Publication" ORDER BY month DESC, "sitemapPart" DESC LIMIT 1)
      UNION ALL
      SELECT earlier.month, earlier.part FROM parts CROSS JOIN LATERAL (
        SELECT month, "sitemapPart" AS part FROM "Publication"
        WHERE (month, "sitemapPart") < (parts.month, parts.part)
        ORDER BY month DESC, "sitemapPart" DESC LIMIT 1
      ) earlier)
    SELECT month, part, (SELECT "modifiedAt" FROM "Publication" latest
      WHERE latest.month = parts.month AND latest."sitemapPart" = parts.part
      ORDER BY "modifiedAt" DESC LIMIT 1) AS "changedAt"
    FROM parts`;
  return rows.map(({ month, part, changedAt }) => ({
    month: month.toISOString().slice(0, 7),
    part,
    changedAt: changedAt.toISOString(),
  }));
}
