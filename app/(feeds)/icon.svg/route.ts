import { getSite } from '@/lib/data/public/get-site';
import { answerConditionally } from '@/lib/output/conditional';
import { siteIcon } from '@/lib/output/site-icon/site-icon';

export const dynamic = 'force-dynamic';

/** What browsers show in a tab: the site's initial on its own colour, as its settings say. */
export async function GET(request: Request): Promise<Response> {
  const { name, look } = await getSite();
  return answerConditionally(request, {
    body: siteIcon({ name, colour: look.colours.accent.day }),
    contentType: 'image/svg+xml',
    lastModified: null,
    maxAge: 3_600,
    tags: ['site'],
  });
}
