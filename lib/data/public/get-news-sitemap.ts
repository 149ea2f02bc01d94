import { database } from '../client';
import { listedByEngines } from '../listed-by-engines';

/** Google's limits for news: two days, and a thousand stories. */
const newsDays = 2;
const mostNews = 1_000;

export interface NewsEntry {
  path: string;
  headline: string;
  /** BCP 47. */
  language: string;
  /** ISO instant. */
  publishedAt: string;
}

const dayMs = 24 * 3_600_000;

/**
 * What was first published within the last two days, newest first; `until` is when the first of it is older. Copies of
 * what others published are theirs to announce, and what search engines are not to list is left out.
 */
export async function getNewsSitemap(
  at = new Date(),
): Promise<{ entries: NewsEntry[]; until: string | null }> {
  const since = new Date(at.getTime() - newsDays * dayMs);
  const rows = await database().$queryRaw<(Omit<NewsEntry, 'publishedAt'> & { publishedAt: Date })[]>`
    SELECT path, headline, language, "publishedAt" FROM "Publication"
    WHERE "publishedAt" > ${since} AND ${listedByEngines}
    ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${mostNews}`;
  const oldest = rows.at(-1)?.publishedAt;
  return {
    entries: rows.map(({ publishedAt, ...row }) => ({ ...row, publishedAt: publishedAt.toISOString() })),
    until: oldest ? new Date(oldest.getTime() + newsDays * dayMs).toISOString() : null,
  };
}
