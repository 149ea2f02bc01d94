import { safeLink } from '@/lib/kit/url-policy';

/** Pages that only lead on to another, and the parameter in which they carry its address. */
const redirectors: { host: RegExp; path: RegExp; parameters: string[] }[] = [
  { host: /^(www\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^lm?\.(facebook|instagram)\.com$/, path: /^\/(l\.php)?$/, parameters: ['u'] },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(redir\/redirect|safety\/go)$/, parameters: ['url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
];

function leadsTo(address: string): string | null {
  const url = URL.parse(address);
  if (!url) return null;
  const door = redirectors.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  for (const name of door?.parameters ?? []) {
    const target = safeLink(url.searchParams.get(name) ?? '');
    if (target) return target;
  }
  return null;
}

/**
 * The address that a link leads to in the end, as a story may store it: through the redirects that Google Docs,
 * Outlook and others put around links. Null where the URL policy refuses it.
 */
export function realAddress(href: string): string | null {
  let address = safeLink(href);
  // A mail that was forwarded carries a redirect within a redirect.
  for (let hop = 0; address && hop < 4; hop += 1) {
    const next = leadsTo(address);
    if (!next) return address;
    address = next;
  }
  return address;
}
