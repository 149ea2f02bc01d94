import { matchesWeakly, parseTagList } from './entity-tag.ts';
import { parseHttpDate } from './http-date.ts';

/** Longer lists of tags are nobody's; they count as not having it. */
const longest = 4_000;

/**
 * Whether a client has this answer already (RFC 9110, 13.2.2): its entity tags decide, compared weakly, and only where it
 * sent none its date does. Garbage counts as not having it.
 * @param noneMatch the value of `If-None-Match`, where it sent one
 * @param modifiedSince that of `If-Modified-Since`
 * @param etag with its quotes, strong
 * @param modified milliseconds since 1970; HTTP dates know whole seconds; NaN for a time that isn't known
 */
export function isKnown(
  noneMatch: string | null | undefined,
  modifiedSince: string | null | undefined,
  etag: string,
  modified: number,
): boolean {
  if (noneMatch !== null && noneMatch !== undefined) {
    if (noneMatch === etag || noneMatch.trim() === '*') return true;
    const tags = noneMatch.length < longest ? parseTagList(noneMatch) : null;
    return tags?.some((tag) => matchesWeakly(tag, etag)) ?? false;
  }
  const since = modifiedSince ? parseHttpDate(modifiedSince.trim()) : null;
  return since !== null && Math.floor(modified / 1_000) * 1_000 <= since;
}
