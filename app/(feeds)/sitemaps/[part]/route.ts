import { getSections } from '@/lib/data/public/get-sections';
import { getSite } from '@/lib/data/public/get-site';
import { getSitemapEntries } from '@/lib/data/public/get-sitemap-entries';
import { getSitemapRetractions } from '@/lib/data/public/get-sitemap-retractions';
import { getSitemapSeries } from '@/lib/data/public/get-sitemap-series';
import { monthOf } from '@/lib/kit/sitemap-address';
import { answerConditionally } from '@/lib/output/conditional';
import { lastChange } from '@/lib/output/feed/last-change';
import { sitemapTags } from '@/lib/output/page-tags';
import { type SitemapPage, sitemap } from '@/lib/output/sitemap';

export const dynamic = 'force-dynamic';

interface Part {
  pages: SitemapPage[];
  /** ISO instant; null where not every page says when it changed. */
  changedAt: string | null;
  until: string | null;
  tags: string[];
}

/** Everything that is no story, or no longer one. Most lists have no `lastmod`: which story moved them is not recorded. */
async function lists(): Promise<Part> {
  const [site, sections, series, retractions] = await Promise.all([
    getSite(),
    getSections(),
    getSitemapSeries(),
    getSitemapRetractions(),
  ]);
  const policies = site.look.policies.map(({ kind }) => `/policies/${kind}`);
  const paths = ['/', '/corrections', ...sections.map((section) => `/${section.slug}`), ...policies];
  const pages: SitemapPage[] = paths.map((path) => ({ path, modifiedAt: null, images: [] }));
  for (const one of [...series, ...retractions]) pages.push({ ...one, images: [] });
  return { pages, changedAt: null, until: null, tags: sitemapTags(null) };
}

async function find(name: string): Promise<Part | null> {
  if (name === 'pages.xml') return lists();
  const place = monthOf(name);
  const found = place && (await getSitemapEntries(place));
  if (!found) return null;
  const { entries, until } = found;
  return { pages: entries, changedAt: lastChange(entries), until, tags: sitemapTags(place.month) };
}

/** A part of the sitemap: `/sitemaps/pages.xml`, or one of a month, `/sitemaps/2026-11.xml`. */
export async function GET(request: Request, { params }: RouteContext<'/sitemaps/[part]'>): Promise<Response> {
  const { part: name } = await params;
  const [site, part] = await Promise.all([getSite(), find(name)]);
  if (!part) {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    return new Response('There is no such sitemap.\n', { status: 404, headers });
  }
  return answerConditionally(request, {
    body: sitemap(part.pages, site.origin),
    contentType: 'application/xml; charset=utf-8',
    lastModified: part.changedAt,
    maxAge: 300,
    tags: part.tags,
    until: part.until,
  });
}
