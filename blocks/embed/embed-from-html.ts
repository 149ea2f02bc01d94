import type { Element } from 'hast';
import type { HtmlReader } from '@/lib/document/define-block';
import type { EmbedContent, EmbedProvider } from '@/lib/document/shapes/embed';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { safeWebAddress } from '@/lib/kit/url-policy';

/** The classes that platforms give to the blockquote of their embed code. */
const platforms = new Map<string, { provider: EmbedProvider; platform: string }>([
  ['twitter-tweet', { provider: 'x', platform: 'X' }],
  ['instagram-media', { provider: 'instagram', platform: 'Instagram' }],
  ['tiktok-embed', { provider: 'tiktok', platform: 'TikTok' }],
  ['bluesky-embed', { provider: 'bluesky', platform: 'Bluesky' }],
]);

const isElement = (node: Element['children'][number]): node is Element => node.type === 'element';

/** Every link in an element, in order. */
function linksIn(element: Element): string[] {
  const { href } = element.properties;
  return [
    ...(typeof href === 'string' ? [href] : []),
    ...element.children.filter(isElement).flatMap(linksIn),
  ];
}

/** The post's address: the element's own where the platform gives one, else the last link, which is the post's date. */
function addressOf(element: Element): string | null {
  const { cite, dataInstgrmPermalink, src } = element.properties;
  const own = cite ?? dataInstgrmPermalink ?? src;
  const addresses = [...linksIn(element), ...(typeof own === 'string' ? [own] : [])];
  return addresses.map(safeWebAddress).findLast((address) => address !== null) ?? null;
}

/** The words of a post: the paragraphs of the platform's code, without its line of name and date. */
function wordsOf(element: Element, read: HtmlReader): string {
  const paragraphs = element.children.filter(isElement).filter((child) => child.tagName === 'p');
  const words = paragraphs.length > 0 ? paragraphs.map(read.text).join('\n\n') : read.text(element);
  return words.trim().slice(0, 40_000);
}

/** What a platform's embed code, or a frame, shows; null for any other element and for one without an address. */
export function embedFromHtml(element: Element, read: HtmlReader): EmbedContent | null {
  const { className } = element.properties;
  const classes = Array.isArray(className) ? className.map(String) : [];
  const platform = classes.map((name) => platforms.get(name)).find(Boolean);
  if (!platform && element.tagName !== 'iframe') return null;
  const url = addressOf(element);
  if (!url) return null;
  if (!platform) return { ...emptyEmbed, kind: 'link', url };
  return { ...emptyEmbed, ...platform, url, text: wordsOf(element, read) };
}
