import { readPageHead } from '../page-head';
import { parsePostDate } from '../post-date';
import type { Provider } from '../provider';
import { siteOf, withoutTracking } from '../web-address';

/** Any page that is no provider's: a link card from what the page says of itself (Open Graph, ogp.me). */
export const page: Provider = {
  name: 'page',
  label: 'Web page',
  recognise(url) {
    return {
      kind: 'link',
      providerId: null,
      canonicalUrl: withoutTracking(url),
      platform: siteOf(url),
    };
  },
  async take(found, ask) {
    const { url, html } = await ask.page(found.canonicalUrl);
    const base = new URL(url);
    const head = readPageHead(html, base);
    return {
      // A page may say that it is at home elsewhere, but not at somebody else's.
      url:
        head.canonicalUrl && siteOf(head.canonicalUrl) === siteOf(base)
          ? head.canonicalUrl.href
          : withoutTracking(base),
      platform: head.siteName || siteOf(base),
      title: head.title,
      text: head.description,
      authorName: head.author,
      postedAt: parsePostDate(head.publishedAt),
      thumbnailUrl: head.imageUrl,
      foundAt: url,
    };
  },
};
