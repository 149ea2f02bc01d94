import { getCorrections } from '@/lib/data/public/get-corrections';
import { type FeedList, getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getSite } from '@/lib/data/public/get-site';
import { earliest } from '@/lib/kit/earliest';
import { isFeedFormat } from '@/lib/kit/feed-address';
import { answerConditionally } from '@/lib/output/conditional';
import { correctionsFeed } from '@/lib/output/feed/corrections-feed';
import type { Feed } from '@/lib/output/feed/feed';
import { storiesFeed } from '@/lib/output/feed/stories-feed';
import { writeFeed } from '@/lib/output/feed/write-feed';
import { correctionTags, feedTags, storyUntil } from '@/lib/output/page-tags';

export const dynamic = 'force-dynamic';

interface Found {
  feed: Feed;
  tags: string[];
  until: string | null;
}

async function findCorrections(): Promise<Found> {
  const [site, page] = await Promise.all([getSite(), getCorrections(null)]);
  return { feed: correctionsFeed(page, site), tags: correctionTags(page), until: storyUntil(page) };
}

async function findStories(list: FeedList, base: string): Promise<Found | null> {
  const [site, found] = await Promise.all([getSite(), getFeedStories(list)]);
  if (!found) return null;
  const { about, stories } = found;
  return {
    feed: storiesFeed(stories, site, about && { ...about, base }),
    tags: feedTags(list, stories),
    until: earliest(stories.map(storyUntil)),
  };
}

/** The feed of a page: nothing for the front, `world`, `authors/ana`, `tags/ferries`, `corrections`. */
async function find(list: string[]): Promise<Found | null> {
  const [first = '', slug, ...rest] = list;
  const base = list.map((part) => `/${part}`).join('');
  if (rest.length > 0) return null;
  if (first === '') return findStories(null, '');
  if (first === 'authors' && slug) return findStories({ kind: 'author', slug }, base);
  if (first === 'tags' && slug) return findStories({ kind: 'tag', slug }, base);
  if (slug) return null;
  return first === 'corrections' ? findCorrections() : findStories({ kind: 'section', slug: first }, base);
}

const missing = () =>
  new Response('There is no feed here.\n', { status: 404, headers: { 'content-type': 'text/plain' } });

type Context = RouteContext<'/api/feeds/[format]/[[...list]]'>;

/**
 * Every feed: `/feed.xml`, `/atom.xml` and `/feed.json` below the page that it follows (`next.config.js` leads them here).
 * Whole stories, the newest 30.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format, list = [] } = await params;
  const found = isFeedFormat(format) ? await find(list) : null;
  if (!found || !isFeedFormat(format)) return missing();
  const { feed, tags, until } = found;
  const { link, ...written } = writeFeed(feed, format);
  const lastModified = feed.changed;
  return answerConditionally(request, {
    ...written,
    lastModified,
    maxAge: 60,
    tags,
    until,
    headers: { link },
  });
}
