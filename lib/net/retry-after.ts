/**
 * Reads a Retry-After header (RFC 9110, 10.2.3): a number of seconds, or a date.
 * @param now milliseconds since the epoch
 * @returns whole seconds from now, never negative; null when the header is missing or says nothing
 */
export function retryAfterSeconds(header: string, now: number): number | null {
  const value = header.trim();
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const time = /^[A-Z][a-z]{2}, /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - now) / 1_000));
}
