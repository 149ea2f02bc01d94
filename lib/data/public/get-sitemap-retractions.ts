import { database } from '../client';

/** The sitemap protocol allows 50,000 addresses in one file (sitemaps.org). */
const most = 50_000;

/**
 * The notices that stand in the place of stories which were taken back, newest first, each with the time when that happened
 * (ISO instant): whoever finds the story in a search engine is to find that.
 */
export async function getSitemapRetractions(): Promise<{ path: string; modifiedAt: string }[]> {
  const rows = await database().retraction.findMany({
    select: { path: true, retractedAt: true },
    orderBy: [{ retractedAt: 'desc' }, { storyId: 'desc' }],
    take: most,
  });
  return rows.map(({ path, retractedAt }) => ({ path, modifiedAt: retractedAt.toISOString() }));
}
