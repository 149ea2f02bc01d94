import { safeWebAddress } from '@/lib/kit/url-policy';
import { attributesOf, type HtmlToken, htmlTokens } from './html-tokens';
import { tidyText } from './plain-text';

/** What a page says of itself; empty strings where it says nothing. */
interface PageHead {
  title: string;
  description: string;
  siteName: string;
  author: string;
  publishedAt: string;
  imageUrl: string | null;
  canonicalUrl: URL | null;
  /** Where the site says that it answers oEmbed about this page (oembed.com, 4). */
  oEmbedUrl: string | null;
}

/** Heads of real pages have about a hundred; each costs a parse. */
const maxTags = 400;

interface Found {
  metas: Map<string, string>;
  canonical: string;
  oEmbed: string;
  title: string;
}

function collect(tokens: Iterable<HtmlToken>): Found {
  const found: Found = { metas: new Map(), canonical: '', oEmbed: '', title: '' };
  let inTitle = false;
  let tags = 0;
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (inTitle) found.title += token.text;
      continue;
    }
    // Open Graph belongs into the head, but the tags of many pages come after a stray element has ended it.
    if (token.name === 'title') inTitle = token.kind === 'open' && found.title === '';
    if (token.kind !== 'open' || (token.name !== 'meta' && token.name !== 'link')) continue;
    tags += 1;
    if (tags > maxTags) break;
    const attributes = attributesOf(token.source);
    if (token.name === 'link') {
      if (attributes.rel?.toLowerCase() === 'canonical') found.canonical ||= attributes.href ?? '';
      if (attributes.type?.toLowerCase() === 'application/json+oembed')
        found.oEmbed ||= attributes.href ?? '';
      continue;
    }
    const name = (attributes.property ?? attributes.name ?? '').toLowerCase();
    if (name && attributes.content && !found.metas.has(name)) found.metas.set(name, attributes.content);
  }
  return found;
}

function absolute(address: string, base: URL): string | null {
  return address ? safeWebAddress(URL.parse(address, base)?.href ?? '') : null;
}

/** Reads the meta tags and title of a page. `base` is where it was found: relative addresses are relative to it. */
export function readPageHead(html: string, base: URL): PageHead {
  const { metas, canonical, oEmbed, title } = collect(htmlTokens(html));
  const first = (...names: string[]) => names.map((name) => metas.get(name)?.trim()).find(Boolean) ?? '';
  const author = first('author', 'article:author', 'twitter:creator');
  const home = absolute(first('og:url') || canonical, base);
  return {
    title: first('og:title', 'twitter:title') || title,
    description: tidyText(first('og:description', 'twitter:description', 'description'), 2_000),
    siteName: first('og:site_name', 'application-name'),
    // article:author is often the address of a profile, which is no name.
    author: /^https?:/i.test(author) ? '' : author,
    publishedAt: first('article:published_time', 'og:published_time', 'datepublished', 'date'),
    imageUrl: absolute(first('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'), base),
    canonicalUrl: home ? URL.parse(home) : null,
    oEmbedUrl: absolute(oEmbed, base),
  };
}
