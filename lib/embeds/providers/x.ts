import { oEmbedAddress, parseOEmbed } from '../oembed';
import { preciseTime } from '../post-date';
import type { Provider } from '../provider';
import { readQuotation } from '../read-quotation';
import { siteOf } from '../web-address';

/** X's ids count milliseconds from here above their lowest 22 bits (docs.x.com, "X IDs"); before it they only counted. */
const epoch = 1_288_834_974_657n;
const firstTimedId = 29_700_859_247n;

function timeOfId(id: string): string | null {
  const number = BigInt(id);
  if (number < firstTimedId) return null;
  const milliseconds = Number((number >> 22n) + epoch);
  return milliseconds < Date.now() ? new Date(milliseconds).toISOString() : null;
}

function address(handle: string | null, id: string): string {
  return `https://x.com/${handle ?? 'i'}/status/${id}`;
}

/** The id and handle in any form of a post's address: `/user/status/1`, `/i/web/status/1`, `/#!/user/status/1`. */
function parts(url: URL): { id: string; handle: string | null } | null {
  const site = siteOf(url);
  if (site === 'platform.twitter.com' || site === 'platform.x.com') {
    const id = url.searchParams.get('id');
    return id && /^\/embed\//.test(url.pathname) && /^\d{1,20}$/.test(id) ? { id, handle: null } : null;
  }
  if (site !== 'x.com' && site !== 'twitter.com') return null;
  const path = url.hash.startsWith('#!/') ? url.hash.slice(2) : url.pathname;
  const [, handle, id] = /^\/(?:(\w{1,15})|i\/web)\/status(?:es)?\/(\d{1,20})(?![\w-])/.exec(path) ?? [];
  return id ? { id, handle: handle && handle !== 'i' ? handle : null } : null;
}

export const x: Provider = {
  name: 'x',
  label: 'X',
  recognise(url) {
    const found = parts(url);
    if (!found) return null;
    const { id, handle } = found;
    return {
      kind: 'post',
      providerId: id,
      canonicalUrl: address(handle, id),
      handle,
      postedAt: timeOfId(id),
    };
  },
  async take(found, ask) {
    const question = oEmbedAddress('https://publish.x.com/oembed', {
      url: found.canonicalUrl,
      omit_script: '1',
      dnt: 'true',
      hide_thread: 'true',
      lang: 'en',
    });
    const answer = parseOEmbed(await ask.json(question));
    const quotation = readQuotation(answer.html);
    const handle =
      /^https:\/\/(?:www\.)?(?:x|twitter)\.com\/(\w{1,15})\/?$/.exec(answer.authorUrl ?? '')?.[1] ??
      quotation?.handle ??
      found.handle;
    const answered = /^@(\w{1,15})\b/.exec(quotation?.text ?? '')?.[1];
    return {
      authorName: answer.authorName || quotation?.authorName,
      handle,
      text: quotation?.text,
      // A post that begins with somebody's name answers that person.
      inReplyTo: answered && answered !== handle ? { handle: answered, url: null } : null,
      pictures: quotation?.hasMedia ? [{ url: null, alt: '' }] : [],
      postedAt: preciseTime(quotation?.postedAt ?? null, found.postedAt),
      url: found.providerId ? address(handle, found.providerId) : found.canonicalUrl,
    };
  },
  frameOrigin: 'https://platform.twitter.com',
  frame: ({ providerId }) =>
    /^\d{1,20}$/.test(providerId ?? '')
      ? {
          src: `https://platform.twitter.com/embed/Tweet.html?id=${providerId}&dnt=true&theme={theme}`,
          height: 360,
          tells: 'twttr.embed/params/0/height',
        }
      : null,
};
