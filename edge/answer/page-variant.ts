import { gunzipSync } from 'node:zlib';
import { isKnown } from '../../lib/kit/is-known.ts';
import { chooseEncoding, type Encoding } from '../pages/encodings.ts';
import type { KeptPage } from '../pages/kept-page.ts';

/** A page in one encoding: its headers (names and values in turn) with and without a body. */
export interface PageVariant {
  status: number;
  etag: string;
  modified: number;
  body: Buffer;
  whole: string[];
  unchanged: string[];
}

const endings: Record<Encoding, string> = { br: '-br', gzip: '-gz', identity: '' };
/** Made once for each encoding of a page; gone with the page. */
const variants = new WeakMap<KeptPage, Partial<Record<Encoding, PageVariant>>>();

function makeVariant(page: KeptPage, encoding: Encoding, body: Buffer): PageVariant {
  const { status, modified } = page;
  const etag = `"${page.hash}${endings[encoding]}"`;
  const unchanged = [...page.headers, 'etag', etag, 'last-modified', new Date(modified).toUTCString()];
  const whole = [...unchanged, 'content-length', String(body.length)];
  if (encoding !== 'identity') whole.push('content-encoding', encoding);
  return { status, etag, modified, body, whole, unchanged };
}

/** So many bytes of pages that are not compressed stay at hand: few ask for those, but then often for the same. */
const mostPlain = 16 * 1024 * 1024;
/** The one that was made first stands first. */
const plainVariants = new Map<KeptPage, PageVariant>();
let plainBytes = 0;

function plainVariant(page: KeptPage): PageVariant {
  const held = plainVariants.get(page);
  if (held) return held;
  const made = makeVariant(page, 'identity', gunzipSync(page.gzip));
  plainVariants.set(page, made);
  plainBytes += made.body.length;
  for (const [first, { body }] of plainVariants) {
    if (plainBytes <= mostPlain || first === page) break;
    plainVariants.delete(first);
    plainBytes -= body.length;
  }
  return made;
}

/** The page in the best encoding that a client takes, by its Accept-Encoding. Unpacked once for hundreds who wait for it. */
export function variantOf(page: KeptPage, accept: string | undefined): PageVariant {
  const wanted = chooseEncoding(accept);
  if (wanted === 'identity') return plainVariant(page);
  const encoding = wanted === 'br' && page.brotli ? 'br' : 'gzip';
  // Who takes brotli and not gzip is answered plainly until brotli is there.
  if (wanted === 'br' && encoding === 'gzip' && !/gzip|\*/i.test(accept ?? '')) return plainVariant(page);
  let made = variants.get(page);
  if (!made) {
    made = {};
    variants.set(page, made);
  }
  made[encoding] ??= makeVariant(page, encoding, encoding === 'br' ? (page.brotli as Buffer) : page.gzip);
  return made[encoding];
}

/** Whether a client has this variant already, by the conditions that it sent. */
export function hasVariant(
  { status, etag, modified }: PageVariant,
  noneMatch: string | undefined,
  modifiedSince: string | undefined,
): boolean {
  if (noneMatch === undefined && modifiedSince === undefined) return false;
  return status === 200 && isKnown(noneMatch, modifiedSince, etag, modified);
}
