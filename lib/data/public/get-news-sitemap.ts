import { database } from '../client';

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
 * what others published are theirs to announce.
 */
export async function getNewsSitemap(
  at = new Date(),
): Promise<{ entries: NewsEntry[]; until: string | null }> {
  const rows = await database().publication.findMany({
    where: {
      publishedAt: { gt: new Date(at.getTime() - newsDays * dayMs) },
      fields: { path: ['canonicalUrl'], equals: '' },
    },
    orderBy: [{ publishedAt: 'desc' }, { storyId: 'desc' }],
    take: mostNews,
    select: { path: true, headline: true, language: true, publishedAt: true },
  });
  const oldest = rows.at(-1)?.publishedAt;
  return {
    entries: rows.map(({ publishedAt, ...row }) => ({ ...row, publishedAt: publishedAt.toISOString() })),
    until: oldest ? new Date(oldest.getTime() + newsDays * dayMs).toISOString() : null,
  };
}
