import { decideAddress } from '@/lib/data/public/decide-address';
import { decideSearchFeed } from '@/lib/data/public/decide-search';
import { type FeedFormat, feedPath } from '@/lib/kit/feed-address';
import { isSectionSlug } from '@/lib/kit/slug';
import { edgeTags } from '@/lib/output/page-tags';

/** Where there is no feed. */
export const missingFeed = () =>
  new Response('There is no feed here.\n', { status: 404, headers: { 'content-type': 'text/plain' } });

/** What is kept of a feed that went elsewhere: until the address of the section changes. */
const headersOf = (path: string) => ({
  'edge-tags': edgeTags(['site', `address:${path}`]),
  'cache-control': 'public, max-age=300',
});

const moved = (path: string, location: string) =>
  new Response(null, { status: 301, headers: { ...headersOf(path), location } });

const gone = (path: string) =>
  new Response('This feed is gone.\n', {
    status: 410,
    headers: { ...headersOf(path), 'content-type': 'text/plain' },
  });

async function answerSection(path: string, format: FeedFormat): Promise<Response> {
  const decision = await decideAddress(path);
  if (decision.answer === 'gone') return gone(path);
  if (decision.answer !== 'redirect' || !/^\/[a-z0-9-]+$/.test(decision.target)) return missingFeed();
  return moved(path, feedPath(decision.target, format));
}

async function answerSearch(asked: string, format: FeedFormat): Promise<Response> {
  const decision = await decideSearchFeed(asked, feedPath('/search', format));
  if (decision.answer === 'gone') return gone(decision.hangsOn);
  return decision.answer === 'redirect' ? moved(decision.hangsOn, decision.target) : missingFeed();
}

/**
 * Of a feed that isn't there, where it went: that of a section follows its page, that of a search the section it looks in. Where
 * nothing of what it was is left it is gone.
 * @param list the page that it followed: `world`, `search`
 * @param asked the part of its address behind `?`
 */
export async function answerElsewhere(
  [page = '', ...rest]: readonly string[],
  asked: string,
  format: FeedFormat,
): Promise<Response> {
  if (rest.length > 0) return missingFeed();
  if (page === 'search') return answerSearch(asked, format);
  return isSectionSlug(page) ? answerSection(`/${page}`, format) : missingFeed();
}
