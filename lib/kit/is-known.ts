/** Longer lists of tags are nobody's; they count as not having it. */
const longest = 4_000;

/**
 * Whether a client has this answer already (RFC 9110, 13.2.2): its entity tags decide, compared weakly, and only where it
 * sent none its date does. Garbage counts as not having it.
 * @param noneMatch the value of `If-None-Match`, where it sent one
 * @param modifiedSince that of `If-Modified-Since`
 * @param etag with its quotes, strong
 * @param modified milliseconds since 1970; HTTP dates know whole seconds
 */
export function isKnown(
  noneMatch: string | null | undefined,
  modifiedSince: string | null | undefined,
  etag: string,
  modified: number,
): boolean {
  if (noneMatch !== null && noneMatch !== undefined) {
    if (noneMatch === etag || noneMatch.trim() === '*') return true;
    return (
      noneMatch.length < longest &&
      noneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
    );
  }
  return Math.floor(modified / 1_000) * 1_000 <= Date.parse(modifiedSince ?? '');
}
