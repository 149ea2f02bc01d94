/** What a request for a part of a file says. */
interface RangeQuestion {
  method: string | undefined;
  range: string | null | undefined;
  ifRange: string | null | undefined;
}

/**
 * The one range of bytes that a request wants of a file, both ends counted (RFC 9110, 14.1.2 and 13.1.5). Null where it gets
 * the whole: it asks for none or for several, malformed ones, by another method than GET, or for one of another file.
 * @param etag with its quotes, strong
 */
export function wantedRange(
  { method, range, ifRange }: RangeQuestion,
  etag: string,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  if (!range || method !== 'GET' || (ifRange && ifRange.trim() !== etag)) return null;
  const match = /^bytes=[\t ]*(\d*)-(\d*)[\t ]*$/i.exec(range.trim());
  const [, from = '', to = ''] = match ?? [];
  if (!from && !to) return null;
  if (!from) {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(from);
  if (to && Number(to) < start) return null;
  if (start >= size) return 'unsatisfiable';
  return { start, end: to ? Math.min(Number(to), size - 1) : size - 1 };
}
