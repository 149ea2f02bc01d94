/** A year, in seconds. */
const maxAge = 31_536_000;

/**
 * What `Strict-Transport-Security` says where readers come by HTTPS (RFC 6797); null where they don't, since there it means nothing.
 * It speaks for this host alone: what else is below the domain is not ours to decide.
 */
export function strictTransport(origin: URL): string | null {
  return origin.protocol === 'https:' ? `max-age=${maxAge}` : null;
}
