import { type Feed, type FeedItem, feedPage, feedSelf } from './feed';

/** Left out of the JSON where there is nothing. */
const filled = <T extends string | unknown[]>(value: T): T | undefined =>
  value.length > 0 ? value : undefined;
const iso = (instant: string | null) => (instant === null ? undefined : new Date(instant).toISOString());

function jsonItem(item: FeedItem) {
  const { id, url, title, summary, html, language, publishedAt, modifiedAt, authors, categories, image } =
    item;
  return {
    id,
    url,
    title,
    content_html: html,
    summary: filled(summary),
    image: image?.url,
    date_published: iso(publishedAt),
    date_modified: iso(modifiedAt),
    authors: filled(authors),
    tags: filled(categories),
    language,
  };
}

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: Feed): string {
  const { title, description, site, items } = feed;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: feedPage(feed),
    feed_url: feedSelf(feed, 'json'),
    description: filled(description),
    language: site.language,
    authors: [{ name: site.name, url: `${site.origin}/` }],
    hubs: site.hub ? [{ type: 'WebSub', url: site.hub }] : undefined,
    items: items.map(jsonItem),
  };
  return `${JSON.stringify(json)}\n`;
}
