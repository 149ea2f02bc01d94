import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { isKnown } from '../../lib/kit/is-known.ts';
import { chooseEncoding, type Encoding } from '../pages/encodings.ts';
import type { KeptPage } from '../pages/kept-page.ts';
import { withoutCacheInFront } from '../pages/page-headers.ts';

interface Variant {
  etag: string;
  body: Buffer;
  whole: string[];
  unchanged: string[];
}

const endings: Record<Encoding, string> = { br: '-br', gzip: '-gz', identity: '' };
/** Made once for each encoding of a page; gone with the page. */
const variants = new WeakMap<KeptPage, Partial<Record<Encoding, Variant>>>();

function makeVariant(page: KeptPage, encoding: Encoding, body: Buffer): Variant {
  const etag = `"${page.hash}${endings[encoding]}"`;
  const unchanged = [...page.headers, 'etag', etag, 'last-modified', new Date(page.modified).toUTCString()];
  const whole = [...unchanged, 'content-length', String(body.length)];
  if (encoding !== 'identity') whole.push('content-encoding', encoding);
  return { etag, body, whole, unchanged };
}

function variantOf(page: KeptPage, accept: string | undefined): Variant {
  const wanted = chooseEncoding(accept);
  if (wanted === 'identity') return makeVariant(page, wanted, gunzipSync(page.gzip));
  const encoding = wanted === 'br' && page.brotli ? 'br' : 'gzip';
  // Who takes brotli and not gzip is answered plainly until brotli is there.
  if (wanted === 'br' && encoding === 'gzip' && !/gzip|\*/i.test(accept ?? '')) {
    return makeVariant(page, 'identity', gunzipSync(page.gzip));
  }
  let made = variants.get(page);
  if (!made) {
    made = {};
    variants.set(page, made);
  }
  made[encoding] ??= makeVariant(page, encoding, encoding === 'br' ? (page.brotli as Buffer) : page.gzip);
  return made[encoding];
}

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
  const variant = variantOf(page, request.headers['accept-encoding'] as string | undefined);
  const known =
    page.status === 200 &&
    isKnown(
      request.headers['if-none-match'],
      request.headers['if-modified-since'],
      variant.etag,
      page.modified,
    );
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
