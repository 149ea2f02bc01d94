import { getCardStory } from '@/lib/data/public/get-card-story';
import { getSite } from '@/lib/data/public/get-site';
import { isId } from '@/lib/kit/ids';
import { embedCard, goneCard } from '@/lib/output/embed-card';
import { cardPolicy } from '@/lib/output/embed-card-style';
import { edgeTags, storyTags, storyUntil } from '@/lib/output/page-tags';

export const dynamic = 'force-dynamic';

const status = { gone: 410, missing: 404 } as const;

/** A story as a card that others put into their pages. */
export async function GET(_request: Request, { params }: RouteContext<'/embed/[id]'>): Promise<Response> {
  const { id } = await params;
  const [site, story] = await Promise.all([getSite(), getCardStory(id)]);
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': cardPolicy,
    'x-robots-tag': 'noindex',
  });
  if (typeof story === 'string') {
    // Whatever isn't an id can't become a story either.
    if (isId(id)) headers.set('edge-tags', edgeTags(['site', `story:${id.toLowerCase()}`]));
    return new Response(goneCard(story, site), { status: status[story], headers });
  }
  headers.set('edge-tags', edgeTags(storyTags(story)));
  const until = storyUntil(story);
  if (until) headers.set('edge-until', until);
  return new Response(embedCard(story, site), { headers });
}
