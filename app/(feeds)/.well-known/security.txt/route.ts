import { getCrawlers } from '@/lib/data/public/get-crawlers';
import { getSite } from '@/lib/data/public/get-site';
import { answerConditionally } from '@/lib/output/conditional';
import { securityTxt } from '@/lib/output/security-txt';

export const dynamic = 'force-dynamic';

/** Whom to tell of a hole in the site; nothing where nobody has said whom. */
export async function GET(request: Request): Promise<Response> {
  const [site, { securityContact }] = await Promise.all([getSite(), getCrawlers()]);
  if (!securityContact) return new Response(null, { status: 404 });
  const { body, until } = securityTxt(securityContact, site.origin, new Date());
  const contentType = 'text/plain; charset=utf-8';
  return answerConditionally(request, {
    body,
    contentType,
    lastModified: null,
    maxAge: 3_600,
    tags: ['site'],
    until,
  });
}
