import { withoutNeedlessEscapes } from './needless-escapes';

const longest = 2_000;

// What belongs to the desk, to programs and to files can't lead elsewhere.
const reserved =
  /^\/(?:desk|api|preview|media|embed|_next|fonts|islands|logo|live|livez|readyz|sitemaps|\.well-known)(?:\/|$)/;

/**
 * An address of this site as redirects are kept and looked up: its path without a slash at the end and without a query,
 * escapes in capitals and only where they are needed. Null for what can't be one: the front, what is reserved, an address elsewhere, nonsense.
 * @param given a path, or an absolute address of `origin`
 */
export function redirectKey(given: string, origin: string): string | null {
  const typed = given.trim();
  if (!typed || typed.length > longest || /[\p{Cc}\s\\]/u.test(typed)) return null;
  const url = URL.parse(typed.startsWith('/') || /^https?:/i.test(typed) ? typed : `/${typed}`, origin);
  if (!url || url.origin !== origin) return null;
  const path = withoutNeedlessEscapes(url.pathname)
    .replace(/\/+$/, '')
    .replace(/%[0-9a-f]{2}/gi, (hex) => hex.toUpperCase());
  if (path === '' || path.startsWith('//') || path.length > longest || reserved.test(path)) return null;
  return path;
}
