import { getSite } from '@/lib/data/public/get-site';
import { getSitemapMonths } from '@/lib/data/public/get-sitemap-months';
import { monthPath, sitemapPath } from '@/lib/kit/sitemap-address';
import { answerConditionally } from '@/lib/output/conditional';
import { lastChange } from '@/lib/output/feed/last-change';
import { sitemapIndex } from '@/lib/output/sitemap-index';

export const dynamic = 'force-dynamic';

/** Every part of the sitemap: the pages that are no stories, and for each month its parts, most often one. */
export async function GET(request: Request): Promise<Response> {
  const [site, months] = await Promise.all([getSite(), getSitemapMonths()]);
  const parts = months.map(({ changedAt, ...place }) => ({ path: monthPath(place), changedAt }));
  return answerConditionally(request, {
    body: sitemapIndex([{ path: sitemapPath('pages'), changedAt: null }, ...parts], site.origin),
    contentType: 'application/xml; charset=utf-8',
    lastModified: lastChange(months.map(({ changedAt: modifiedAt }) => ({ modifiedAt }))),
    maxAge: 300,
    tags: ['site', 'sitemap'],
  });
}
