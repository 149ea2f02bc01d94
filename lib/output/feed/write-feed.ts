import type { FeedFormat } from '@/lib/kit/feed-address';
import { type Feed, feedSelf } from './feed';
import { writeAtom } from './write-atom';
import { writeJsonFeed } from './write-json-feed';
import { writeRss } from './write-rss';

const writers = {
  rss: { write: writeRss, contentType: 'application/rss+xml; charset=utf-8' },
  atom: { write: writeAtom, contentType: 'application/atom+xml; charset=utf-8' },
  json: { write: writeJsonFeed, contentType: 'application/feed+json; charset=utf-8' },
} as const;

/**
 * A feed in one of its formats, with the type of that and the Link header by which hubs are found also without reading
 * it (https://www.w3.org/TR/websub/#discovery).
 * @param began when the newsroom did (ISO instant)
 */
export function writeFeed(
  feed: Feed,
  format: FeedFormat,
  began: string,
): { body: string; contentType: string; link: string } {
  const { write, contentType } = writers[format];
  const hub = feed.site.hub ? [`<${feed.site.hub}>; rel="hub"`] : [];
  const link = [...hub, `<${feedSelf(feed, format)}>; rel="self"`].join(', ');
  return { body: write(feed, began), contentType, link };
}
