import { type Markup, markup } from '@/lib/kit/html';
import { elements, xmlDocument } from '../xml';
import { type Feed, type FeedAuthor, type FeedItem, feedPage, feedSelf } from './feed';

const iso = (instant: string) => new Date(instant).toISOString();

function author({ name, url }: FeedAuthor): Markup {
  return markup`<author><name>${name}</name><uri>${url}</uri></author>`;
}

/** What stands in Atom of a picture: an enclosure; its credit is part of the content. */
function enclosure({ image }: FeedItem): Markup | null {
  if (!image) return null;
  const type = image.type && markup` type="${image.type}"`;
  return markup`<link rel="enclosure"${type} length="${image.bytes}" href="${image.url}"/>`;
}

function entry(item: FeedItem, began: string): Markup {
  const { id, url, title, publishedAt, modifiedAt, authors, categories, summary, language, html } = item;
  const parts = [
    markup`<id>${id}</id>`,
    markup`<title>${title}</title>`,
    markup`<link rel="alternate" type="text/html" href="${url}"/>`,
    publishedAt !== null && markup`<published>${iso(publishedAt)}</published>`,
    markup`<updated>${iso(modifiedAt ?? began)}</updated>`,
    ...authors.map(author),
    ...categories.map((name) => markup`<category term="${name}"/>`),
    summary && markup`<summary>${summary}</summary>`,
    enclosure(item),
    markup`<content type="html" xml:lang="${language}">${html}</content>`,
  ];
  return markup`<entry>${elements(parts, 2)}</entry>`;
}

/**
 * A feed as Atom (RFC 4287), naming its hub (https://www.w3.org/TR/websub/#discovery). Feed and entries must say when they last
 * changed (4.1.1, 4.1.2).
 * @param began when the newsroom did (ISO instant): what stands there of an empty feed, and where nobody knows
 */
export function writeAtom(feed: Feed, began: string): string {
  const { title, description, site, changed, items } = feed;
  const self = feedSelf(feed, 'atom');
  const parts = [
    markup`<id>${self}</id>`,
    markup`<title>${title}</title>`,
    markup`<subtitle>${description}</subtitle>`,
    markup`<link rel="alternate" type="text/html" href="${feedPage(feed)}"/>`,
    markup`<link rel="self" type="application/atom+xml" href="${self}"/>`,
    site.hub && markup`<link rel="hub" href="${site.hub}"/>`,
    markup`<updated>${iso(changed ?? began)}</updated>`,
    // Entries without authors are by the feed's (RFC 4287, 4.1.2).
    author({ name: site.name, url: `${site.origin}/` }),
    markup`<generator>Dateline</generator>`,
    ...items.map((item) => entry(item, began)),
  ];
  return xmlDocument(
    markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">${elements(parts, 1)}\n</feed>`,
  );
}
