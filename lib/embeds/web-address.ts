import { safeWebAddress } from '@/lib/kit/url-policy';

/** Added by newsletters, advertisements and share buttons to see who passed an address on; never part of it. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|igsh|mc_[ce]id|mkt_tok|ref_src|ref_url)$/;

/** Services that wrap the addresses people share, and the parameter that holds the real one. */
const wrappers: { host: RegExp; path: RegExp; parameters: string[] }[] = [
  { host: /^lm?\.(?:facebook|instagram|threads)\.(?:com|net)$/, path: /^\/(?:l\.php)?$/, parameters: ['u'] },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/attribution_link$/, parameters: ['u'] },
];

/** Sites that only show a platform's posts better in chats: whoever shares their addresses means the post. */
const mirrors: Record<string, string> = {
  'fxtwitter.com': 'x.com',
  'vxtwitter.com': 'x.com',
  'fixupx.com': 'x.com',
  'fixvx.com': 'x.com',
  'fxbsky.app': 'bsky.app',
  'vxbsky.app': 'bsky.app',
  'bskyx.app': 'bsky.app',
  'ddinstagram.com': 'www.instagram.com',
  'kkinstagram.com': 'www.instagram.com',
  'vxtiktok.com': 'www.tiktok.com',
  'tnktok.com': 'www.tiktok.com',
};

function unwrapOnce(url: URL): URL | null {
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  if (!wrapper) return null;
  const inner = wrapper.parameters.map((name) => url.searchParams.get(name)).find(Boolean);
  return inner ? URL.parse(inner, url.origin) : null;
}

/** The address that a person meant: safe, out of the wrappers of share buttons. Null when it is none. */
export function parseWebAddress(input: string): URL | null {
  const safe = safeWebAddress(input);
  let url = safe === null ? null : URL.parse(safe);
  for (let depth = 0; url && depth < 3; depth += 1) {
    const inner = unwrapOnce(url);
    if (!inner) break;
    url = URL.parse(safeWebAddress(inner.href) ?? '');
  }
  const home = url && mirrors[siteOf(url)];
  if (url && home) url.hostname = home;
  return url;
}

/** The address of a page without the parameters that only say who passed it on. */
export function withoutTracking(url: URL): string {
  const clean = new URL(url);
  for (const name of [...clean.searchParams.keys()]) {
    if (tracking.test(name)) clean.searchParams.delete(name);
  }
  return clean.href;
}

/** The host without the prefixes that mean the same site on a telephone or without scripts. */
export function siteOf(url: URL): string {
  return url.hostname.replace(/^(?:www|m|mobile|mbasic|touch|web)\./, '');
}
