import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptPage } from '../pages/kept-page.ts';
import { withoutCacheInFront } from '../pages/page-headers.ts';
import { hasVariant, variantOf } from './page-variant.ts';

/**
 * Sends a kept page in the best encoding that the client takes, or 304 when it has it. `stale`: nothing newer could be
 * had, so the answer tells its age in seconds (RFC 9111, 5.1).
 */
export function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: KeptPage,
  stale = false,
): number {
  const given = request.headers;
  const variant = variantOf(page, given['accept-encoding'] as string | undefined);
  const known = hasVariant(variant, given['if-none-match'], given['if-modified-since']);
  let headers = known ? variant.unchanged : variant.whole;
  if (stale) {
    const age = String(Math.max(0, Math.round((Date.now() - page.renderedAt) / 1_000)));
    headers = [...withoutCacheInFront(headers), 'age', age];
  }
  const status = known ? 304 : page.status;
  response.writeHead(status, headers);
  response.end(known || request.method === 'HEAD' ? undefined : variant.body);
  return status;
}
