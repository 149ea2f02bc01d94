import { escapeMarkup, Markup, markup } from '@/lib/kit/html';
import { elements, xmlDocument } from '../xml';
import { type Feed, type FeedImage, type FeedItem, feedPage, feedSelf } from './feed';

const namespaces = new Markup(
  [
    'xmlns:atom="http://www.w3.org/2005/Atom"',
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:media="http://search.yahoo.com/mrss/"',
  ].join(' '),
);

/** A picture by Media RSS (https://www.rssboard.org/media-rss). */
function mediaContent({ url, type, bytes, width, height, ...said }: FeedImage): Markup {
  const attributes = [
    markup` url="${url}" medium="image"`,
    type && markup` type="${type}"`,
    markup` fileSize="${bytes}" width="${width}" height="${height}"`,
  ];
  const { credit, copyright, description } = said;
  const words = [
    credit && markup`<media:credit>${credit}</media:credit>`,
    copyright && markup`<media:copyright>${copyright}</media:copyright>`,
    description && markup`<media:description type="plain">${description}</media:description>`,
  ];
  return markup`<media:content${attributes}>${elements(words, 4)}</media:content>`;
}

function rssItem(item: FeedItem): Markup {
  const { id, url, title, publishedAt, modifiedAt, authors, categories, summary, image, html } = item;
  const parts = [
    markup`<title>${title}</title>`,
    markup`<link>${url}</link>`,
    markup`<guid isPermaLink="false">${id}</guid>`,
    publishedAt !== null && markup`<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>`,
    modifiedAt !== null && markup`<atom:updated>${new Date(modifiedAt).toISOString()}</atom:updated>`,
    ...authors.map(({ name }) => markup`<dc:creator>${name}</dc:creator>`),
    ...categories.map((name) => markup`<category>${name}</category>`),
    // An RSS description is HTML: plain words are escaped once for that and then, by `markup`, once for XML.
    summary && markup`<description>${escapeMarkup(summary)}</description>`,
    image && mediaContent(image),
    markup`<content:encoded>${html}</content:encoded>`,
  ];
  return markup`<item>${elements(parts, 3)}</item>`;
}

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-profile), naming its hub (https://www.w3.org/TR/websub/#discovery). */
export function writeRss(feed: Feed): string {
  const { title, description, site, changed, items } = feed;
  const parts = [
    markup`<title>${title}</title>`,
    markup`<link>${feedPage(feed)}</link>`,
    markup`<atom:link rel="self" type="application/rss+xml" href="${feedSelf(feed, 'rss')}"/>`,
    site.hub && markup`<atom:link rel="hub" href="${site.hub}"/>`,
    markup`<description>${escapeMarkup(description)}</description>`,
    markup`<language>${site.language}</language>`,
    changed && markup`<lastBuildDate>${new Date(changed).toUTCString()}</lastBuildDate>`,
    markup`<generator>Dateline</generator>`,
    ...items.map(rssItem),
  ];
  return xmlDocument(
    markup`<rss version="2.0" ${namespaces}>\n  <channel>${elements(parts, 2)}\n  </channel>\n</rss>`,
  );
}
