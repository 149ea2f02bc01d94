import { getNewsSitemap } from '@/lib/data/public/get-news-sitemap';
import { getSite } from '@/lib/data/public/get-site';
import { answerConditionally } from '@/lib/output/conditional';
import { newsSitemap } from '@/lib/output/news-sitemap';

export const dynamic = 'force-dynamic';

/** The stories of the last two days, for news search. It changes by itself when the oldest of them is older. */
export async function GET(request: Request): Promise<Response> {
  const [site, { entries, until }] = await Promise.all([getSite(), getNewsSitemap()]);
  return answerConditionally(request, {
    body: newsSitemap(entries, site),
    contentType: 'application/xml; charset=utf-8',
    lastModified: entries[0]?.publishedAt ?? null,
    maxAge: 300,
    tags: ['site', 'sitemap'],
    until,
  });
}
