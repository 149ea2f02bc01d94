import { withoutNeedlessEscapes } from '../lib/kit/needless-escapes.ts';

/** Decoding what surrounds it could make an escape of it. */
const strayPercent = /%(?![0-9a-fA-F]{2})/;

/** Without `.` and `..`, which never lead above the first slash (RFC 3986, 5.2.4). */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const parts = path.slice(1).split('/');
  for (const [i, part] of parts.entries()) {
    if (part === '..') kept.pop();
    else if (part !== '.') kept.push(part);
    // They name a folder.
    if (i === parts.length - 1 && (part === '..' || part === '.')) kept.push('');
  }
  return `/${kept.join('/')}`;
}

/**
 * The one form of a path that begins with a slash: without needless escapes, dot segments, slashes too many and one at the end.
 * Settling it again changes nothing, and it never begins with two slashes, which would be another host's. Null for what has
 * an escape that is none.
 */
export function settledPath(path: string): string | null {
  if (strayPercent.test(path)) return null;
  return withoutDots(withoutNeedlessEscapes(path))
    .replaceAll(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
}
