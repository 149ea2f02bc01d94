import { getSections } from '@/lib/data/public/get-sections';
import { getSite } from '@/lib/data/public/get-site';
import { getSitemapEntries } from '@/lib/data/public/get-sitemap-entries';
import { answerConditionally } from '@/lib/output/conditional';
import { lastChange } from '@/lib/output/feed/last-change';
import { sitemap } from '@/lib/output/sitemap';

export const dynamic = 'force-dynamic';

/** Every page that search engines should know. Lists have no `lastmod`: which story moved them is not recorded. */
export async function GET(request: Request): Promise<Response> {
  const [site, sections, { entries: stories, until }] = await Promise.all([
    getSite(),
    getSections(),
    getSitemapEntries(),
  ]);
  const lists = ['/', '/corrections', ...sections.map((section) => `/${section.slug}`)];
  const pages = [...lists.map((path) => ({ path, modifiedAt: null, images: [] })), ...stories];
  return answerConditionally(request, {
    body: sitemap(pages, site.origin),
    contentType: 'application/xml; charset=utf-8',
    lastModified: lastChange(stories),
    maxAge: 300,
    tags: ['site', 'sitemap'],
    until,
  });
}
