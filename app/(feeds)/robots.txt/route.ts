import { getCrawlers } from '@/lib/data/public/get-crawlers';
import { getSite } from '@/lib/data/public/get-site';
import { answerConditionally } from '@/lib/output/conditional';
import { robotsTxt } from '@/lib/output/robots';

export const dynamic = 'force-dynamic';

/** What crawlers are asked, and where the sitemap is. It follows the site's settings and the code, so it has no date. */
export async function GET(request: Request): Promise<Response> {
  const [site, crawlers] = await Promise.all([getSite(), getCrawlers()]);
  return answerConditionally(request, {
    body: robotsTxt(site.origin, crawlers),
    contentType: 'text/plain; charset=utf-8',
    lastModified: null,
    maxAge: 3_600,
    tags: ['site'],
  });
}
