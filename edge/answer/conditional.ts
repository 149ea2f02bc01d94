/**
 * Whether a client has this answer already (RFC 9110, 13.2.2): its entity tags decide, compared weakly, and only where it
 * sent none its date does. Garbage counts as not having it.
 */
export function isKnown(
  headers: { 'if-none-match'?: string; 'if-modified-since'?: string },
  etag: string,
  modified: number,
): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    if (tags === etag || tags === '*') return true;
    return tags.length < 4_000 && tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  }
  const since = headers['if-modified-since'];
  return since !== undefined && Math.floor(modified / 1_000) * 1_000 <= Date.parse(since);
}
