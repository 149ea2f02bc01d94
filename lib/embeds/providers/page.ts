import { isProblem } from '@/lib/kit/problem';
import { type OEmbedAnswer, parseOEmbed, pictureAt } from '../oembed';
import { readPageHead } from '../page-head';
import { parsePostDate } from '../post-date';
import type { Ask, Provider } from '../provider';
import { isNoAnswer } from '../provider-errors';
import { siteOf, withoutTracking } from '../web-address';

/** What a site says by oEmbed about its page. It only adds to what the page says, so no answer is no harm. */
async function answerAt(address: string, ask: Ask): Promise<OEmbedAnswer | null> {
  try {
    return parseOEmbed(await ask.json(address));
  } catch (error) {
    if (isProblem(error) || isNoAnswer(error)) return null;
    throw error;
  }
}

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
    const more = head.oEmbedUrl ? await answerAt(head.oEmbedUrl, ask) : null;
    return {
      // A page may say that it is at home elsewhere, but not at somebody else's.
      url:
        head.canonicalUrl && siteOf(head.canonicalUrl) === siteOf(base)
          ? head.canonicalUrl.href
          : withoutTracking(base),
      platform: head.siteName || siteOf(base),
      title: head.title || more?.title,
      text: head.description,
      authorName: head.author || more?.authorName,
      kind: more?.type === 'video' ? 'video' : 'link',
      postedAt: parsePostDate(head.publishedAt),
      pictures: pictureAt(head.imageUrl ?? more?.thumbnailUrl ?? null),
      foundAt: url,
    };
  },
};
