import { isIPv4, isIPv6 } from 'node:net';
import { Problem } from '@/lib/kit/problem';
import { isPublicAddress } from './public-address';

type RefusalReason = 'malformed' | 'scheme' | 'credentials' | 'port' | 'host' | 'not-public';

interface VetOptions {
  /** What a redirect's relative address is relative to. */
  base?: URL;
  /** The origin of the one exempt loopback endpoint; see test-endpoint.ts. */
  testEndpoint?: string | null;
}

const maxLength = 2_048;
const ports = new Set(['', '80', '443']);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the URL parser would silently drop these
const controls = /[\u0000-\u0020\u007f]/;

// RFC 6761, 6762, 7686, 8375, 9476, ICANN's .internal, and the names that routers give to home and office networks.
const privateSuffixes =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|test|invalid|onion|alt|home\.arpa)$/;

function refuse(reason: RefusalReason): never {
  throw new Problem('address-refused', { reason });
}

/** The host a fetcher may look up: without the brackets that an address writes around IPv6. */
export function bareHost(hostname: string): string {
  return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
}

/**
 * The parser turns `2130706433`, `0x7f.1` and `１２７.0.0.1` into dotted form. Nobody writes addresses so except to get
 * past a filter; an IPv4 host must be spelled as what it is.
 */
function isSpelledOut(input: string, url: URL, base: URL | undefined): boolean {
  if (!isIPv4(url.hostname)) return true;
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i.exec(input)?.[1];
  if (authority === undefined) return base !== undefined && url.hostname === base.hostname;
  return authority.replace(/:\d*$/, '') === url.hostname;
}

function vetHost(hostname: string): void {
  const host = bareHost(hostname);
  if (isIPv4(host) || isIPv6(host)) {
    if (!isPublicAddress(host)) refuse('not-public');
    return;
  }
  // Single labels and trailing dots reach search domains and names of the local network.
  if (!host.includes('.') || host.endsWith('.') || host.startsWith('.') || host.length > 253) refuse('host');
  if (privateSuffixes.test(host) || !/^[a-z0-9._-]+$/.test(host)) refuse('host');
}

/**
 * What may be asked for at all, judged by the address alone; where the name leads is judged again at connect time.
 * Http and https, ports 80 and 443, no credentials, a public name or address. The fragment is dropped.
 * @throws Problem `address-refused` with `reason`
 */
export function vetUrl(input: string, { base, testEndpoint }: VetOptions = {}): URL {
  const trimmed = input.trim();
  if (trimmed === '' || trimmed.length > maxLength || controls.test(trimmed)) refuse('malformed');
  const url = URL.parse(trimmed, base);
  if (!url) refuse('malformed');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') refuse('scheme');
  if (url.username || url.password) refuse('credentials');
  if (!isSpelledOut(trimmed, url, base)) refuse('host');
  url.hash = '';
  if (testEndpoint && url.origin === testEndpoint) return url;
  if (!ports.has(url.port)) refuse('port');
  vetHost(url.hostname);
  return url;
}
