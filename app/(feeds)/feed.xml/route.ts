import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getSite } from '@/lib/data/public/get-site';
import { earliest } from '@/lib/kit/earliest';
import { answerConditionally } from '@/lib/output/conditional';
import { feedTags, storyUntil } from '@/lib/output/page-tags';
import { lastChange, rssFeed } from '@/lib/output/rss';

export const dynamic = 'force-dynamic';

/** The newest stories, whole, as RSS. */
export async function GET(request: Request): Promise<Response> {
  const [site, stories] = await Promise.all([getSite(), getFeedStories()]);
  return answerConditionally(request, {
    body: rssFeed(stories, site),
    contentType: 'application/rss+xml; charset=utf-8',
    lastModified: lastChange(stories),
    maxAge: 60,
    tags: feedTags(null, stories),
    until: earliest(stories.map(storyUntil)),
  });
}
