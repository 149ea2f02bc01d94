import { getCorrections } from '@/lib/data/public/get-corrections';
import { getSite } from '@/lib/data/public/get-site';
import { answerConditionally } from '@/lib/output/conditional';
import { correctionsRss, lastCorrection } from '@/lib/output/corrections-rss';
import { correctionTags, storyUntil } from '@/lib/output/page-tags';

export const dynamic = 'force-dynamic';

/** The newest corrections, whole, as RSS. */
export async function GET(request: Request): Promise<Response> {
  const [site, page] = await Promise.all([getSite(), getCorrections(null)]);
  return answerConditionally(request, {
    body: correctionsRss(page, site),
    contentType: 'application/rss+xml; charset=utf-8',
    lastModified: lastCorrection(page),
    maxAge: 60,
    tags: correctionTags(page),
    until: storyUntil(page),
  });
}
