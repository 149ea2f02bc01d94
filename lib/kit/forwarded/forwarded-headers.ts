import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { takeRequestId } from '../log/request-id.ts';
import { canonicalAddress, type TrustsPeer } from './trusted-proxies.ts';

/**
 * Headers that say where a request came from, or that Next takes for its own: never believed from outside. It also takes the nonce
 * of its scripts from a policy that a request brings.
 */
const dropped =
  /^(x-forwarded(-.*)?|forwarded|x-real-ip|x-middleware-.*|x-dateline-.*|x-invoke-.*|x-matched-path|content-security-policy(-report-only)?)$/;

/**
 * The client's address: the socket's, or, while the peer is a trusted proxy, the rightmost address of X-Forwarded-For
 * that isn't one (RFC 7239 section 5.2 order: each proxy appends whom it heard from). An entry that is no address ends
 * the walk, since nobody we trust wrote what stands left of it.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trusts: TrustsPeer): string {
  let client = canonicalAddress(peer) ?? peer;
  const claims = (forwardedFor ?? '').split(',').reverse();
  for (const claim of claims) {
    if (!trusts(client)) break;
    const address = canonicalAddress(claim);
    if (!address) break;
    client = address;
  }
  return client;
}

/**
 * Rewrites a request's headers before Next sees them: everything that pretends to know the way it came is dropped, and
 * what we know ourselves is set: x-forwarded-for (one address), and host, x-forwarded-host and x-forwarded-proto of the
 * public origin, and x-request-id, by which the logs of all processes call it.
 */
export function pinHeaders(request: IncomingMessage, origin: URL, trusts: TrustsPeer): void {
  const { headers } = request;
  const given = headers['x-forwarded-for'];
  const claims = Array.isArray(given) ? given.join(',') : given;
  const client = clientAddress(request.socket.remoteAddress ?? '', claims, trusts);
  const id = takeRequestId(request, trusts);
  for (const name of Object.keys(headers)) if (dropped.test(name)) delete headers[name];
  const known: IncomingHttpHeaders = {
    host: origin.host,
    'x-forwarded-for': client,
    'x-forwarded-host': origin.host,
    'x-forwarded-proto': origin.protocol.slice(0, -1),
    'x-request-id': id,
    'x-forwarded-port': origin.port || (origin.protocol === 'https:' ? '443' : '80'),
  };
  Object.assign(headers, known);
}
