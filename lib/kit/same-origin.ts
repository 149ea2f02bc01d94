/** Methods that change nothing (RFC 9110, 9.2.1): other sites' pages may send them, and read no answer. */
const safe: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** What a browser says of where a request comes from; null or undefined where it doesn't. */
export interface Sender {
  /** The header `Origin`. */
  origin: string | null | undefined;
  /** The header `Sec-Fetch-Site`, which no page can set (Fetch Metadata). */
  site: string | null | undefined;
}

/**
 * Doors at which other sites' pages and programs may knock, as `METHOD /path/[segment]`. None of them looks at a cookie:
 * - browsers report in nobody's name, and what comes in is counted and logged only;
 * - mail programs end mails with one click (RFC 8058), by a token that stands in that mail alone.
 */
export const openToForeign: readonly string[] = ['POST /api/policy-reports', 'POST /api/notice-mute/[token]'];

function isOpen(method: string, path: string): boolean {
  return openToForeign.some((door) => {
    const [verb, pattern = ''] = door.split(' ');
    const segments = pattern.split('/');
    const given = path.split('/');
    const fits = (segment: string, at: number) =>
      segment === given[at] || (segment.startsWith('[') && !!given[at]);
    return verb === method && segments.length === given.length && segments.every(fits);
  });
}

/**
 * Whether a request that could change something was not sent by a page of ours (CSRF). By `Origin` and by Fetch Metadata: what
 * a browser says must agree with both, and something it must say. `Origin: null` is nobody's, so not ours.
 * @param own the public origin, `https://news.example`
 */
export function isForeign(method: string, path: string, { origin, site }: Sender, own: string): boolean {
  if (safe.includes(method) || isOpen(method, path)) return false;
  if (origin && origin !== own) return true;
  if (site) return site !== 'same-origin';
  return !origin;
}
