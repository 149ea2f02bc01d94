import { getBeginning } from '@/lib/data/public/get-beginning';
import { getCorrections } from '@/lib/data/public/get-corrections';
import { type FeedList, getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getSearchFeed } from '@/lib/data/public/get-search-feed';
import { getSite } from '@/lib/data/public/get-site';
import { earliest } from '@/lib/kit/earliest';
import { isFeedFormat } from '@/lib/kit/feed-address';
import { siteMessages } from '@/lib/kit/messages/site';
import { answerConditionally } from '@/lib/output/conditional';
import { correctionsFeed } from '@/lib/output/feed/corrections-feed';
import type { Feed } from '@/lib/output/feed/feed';
import { storiesFeed } from '@/lib/output/feed/stories-feed';
import { writeFeed } from '@/lib/output/feed/write-feed';
import { correctionTags, feedTags, searchFeedTags, storyUntil } from '@/lib/output/page-tags';
import { answerElsewhere, missingFeed } from '../../../../feed-elsewhere';

export const dynamic = 'force-dynamic';

interface Found {
  feed: Feed;
  tags: string[];
  until: string | null;
  /** Whether it is for who asked and for no index. */
  hidden?: true;
  /** Seconds. */
  maxAge?: number;
}

/** In seconds: nothing tells of the stories that a search finds from now on, and each may be another one's. */
const searchKept = 300;

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

/** What a search finds, by the part of the address behind `?`. */
async function findSearch(given: string): Promise<Found | null> {
  const site = await getSite();
  const found = await getSearchFeed(given, site.zone);
  if (!found) return null;
  const { asked: query, stories } = found;
  const words = siteMessages(site.language).search;
  const name = found.words ? words.titleOf(found.words) : words.title;
  const soon = new Date(Date.now() + searchKept * 1_000).toISOString();
  return {
    // No hub is told of searches.
    feed: storiesFeed(stories, { ...site, hub: '' }, { name, description: '', base: '/search', query }),
    tags: searchFeedTags(stories),
    until: earliest([soon, ...stories.map(storyUntil)]),
    hidden: true,
    maxAge: searchKept,
  };
}

/** The feed of a page: nothing for the front, `world`, `authors/ana`, `tags/ferries`, `series/the-river`, `corrections`, `search`. */
async function find(list: string[], asked: string): Promise<Found | null> {
  const [first = '', slug, ...rest] = list;
  const base = list.map((part) => `/${part}`).join('');
  if (rest.length > 0) return null;
  if (first === '') return findStories(null, '');
  if (first === 'authors' && slug) return findStories({ kind: 'author', slug }, base);
  if (first === 'tags' && slug) return findStories({ kind: 'tag', slug }, base);
  if (first === 'series' && slug) return findStories({ kind: 'series', slug }, base);
  if (slug) return null;
  if (first === 'search') return findSearch(asked);
  return first === 'corrections' ? findCorrections() : findStories({ kind: 'section', slug: first }, base);
}

type Context = RouteContext<'/api/feeds/[format]/[[...list]]'>;

/**
 * Every feed: `/feed.xml`, `/atom.xml` and `/feed.json` below the page that it follows (`next.config.js` leads them here).
 * Whole stories, the newest 30.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format, list = [] } = await params;
  if (!isFeedFormat(format)) return missingFeed();
  const { search } = new URL(request.url);
  const found = await find(list, search);
  if (!found) return answerElsewhere(list, search, format);
  const { feed, tags, until, hidden, maxAge = 60 } = found;
  const { link, ...written } = writeFeed(feed, format, await getBeginning());
  const lastModified = feed.changed;
  return answerConditionally(request, {
    ...written,
    lastModified,
    maxAge,
    tags,
    until,
    headers: { link, ...(hidden && { 'x-robots-tag': 'noindex' }) },
  });
}
