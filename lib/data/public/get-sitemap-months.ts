import { database } from '../client';

/** A month in which stories were first published, and when one of them last changed. */
export interface SitemapMonth {
  /** `2026-11` */
  month: string;
  /** ISO instant. */
  changedAt: string;
}

/**
 * Every month with published stories, newest first. Goes from month to month by the index and never through the stories,
 * so that a million of them cost what a thousand do.
 */
export async function getSitemapMonths(): Promise<SitemapMonth[]> {
  const rows = await database().$queryRaw<{ month: Date; changedAt: Date }[]>`
    WITH RECURSIVE months AS (
      (SELECT month FROM "Publication" WHERE month IS NOT NULL ORDER BY month DESC LIMIT 1)
      UNION ALL
      SELECT (SELECT earlier.month FROM "Publication" earlier WHERE earlier.month < months.month
        ORDER BY earlier.month DESC LIMIT 1)
      FROM months WHERE months.month IS NOT NULL)
    SELECT month, (SELECT "modifiedAt" FROM "Publication" latest WHERE latest.month = months.month
      ORDER BY latest.month DESC, "modifiedAt" DESC LIMIT 1) AS "changedAt"
    FROM months WHERE month IS NOT NULL`;
  return rows.map(({ month, changedAt }) => ({
    month: month.toISOString().slice(0, 7),
    changedAt: changedAt.toISOString(),
  }));
}
