import { gunzipSync } from 'node:zlib';
import { isKnown } from '../../lib/kit/is-known.ts';
import { chooseEncoding, type Encoding } from '../pages/encodings.ts';
import type { KeptPage } from '../pages/kept-page.ts';

/** A page in one encoding: its headers (names and values in turn) with and without a body. */
export interface PageVariant {
  status: number;
  etag: string;
  /** The time that a client may go by, in whole seconds as ms since 1970; NaN while there is none. */
  modified: number;
  body: Buffer;
  whole: string[];
  unchanged: string[];
}

/**
 * So long (ms) after it changed a page says no time. HTTP dates have whole seconds: of two contents within one, and of the answers
 * that an edge gives meanwhile, they tell nobody which is newer (RFC 9110, 8.8.2.2).
 */
const settles = 2_000;

/** From the second on that begins after the change: who asks by the time of an answer (13.1.3) has what was there before, or this. */
const secondAfter = (time: number) => (Math.floor(time / 1_000) + 1) * 1_000;

const endings: Record<Encoding, string> = { br: '-br', gzip: '-gz', identity: '' };
/** Made once for each encoding of a page; gone with the page. */
const variants = new WeakMap<KeptPage, Partial<Record<Encoding, PageVariant>>>();

function makeVariant(page: KeptPage, encoding: Encoding, body: Buffer, now: number): PageVariant {
  const { status } = page;
  const etag = `"${page.hash}${endings[encoding]}"`;
  const modified = now - page.modified < settles ? Number.NaN : secondAfter(page.modified);
  const unchanged = [...page.headers, 'etag', etag];
  if (!Number.isNaN(modified)) unchanged.push('last-modified', new Date(modified).toUTCString());
  const whole = [...unchanged, 'content-length', String(body.length)];
  if (encoding !== 'identity') whole.push('content-encoding', encoding);
  return { status, etag, modified, body, whole, unchanged };
}

/** Whether it was made before it could say its time, and can now. */
const isDue = ({ modified }: PageVariant, page: KeptPage, now: number) =>
  Number.isNaN(modified) && now - page.modified >= settles;

/** So many bytes of pages that are not compressed stay at hand: few ask for those, but then often for the same. */
const mostPlain = 16 * 1024 * 1024;
/** The one that was made first stands first. */
const plainVariants = new Map<KeptPage, PageVariant>();
let plainBytes = 0;

function plainVariant(page: KeptPage, now: number): PageVariant {
  const held = plainVariants.get(page);
  if (held && !isDue(held, page, now)) return held;
  const made = makeVariant(page, 'identity', held?.body ?? gunzipSync(page.gzip), now);
  if (held) {
    plainVariants.set(page, made);
    return made;
  }
  plainVariants.set(page, made);
  plainBytes += made.body.length;
  for (const [first, { body }] of plainVariants) {
    if (plainBytes <= mostPlain || first === page) break;
    plainVariants.delete(first);
    plainBytes -= body.length;
  }
  return made;
}

/**
 * The page in the best encoding that a client takes, by its Accept-Encoding. Unpacked once for hundreds who wait for it.
 * @param now ms since 1970
 */
export function variantOf(page: KeptPage, accept: string | undefined, now = Date.now()): PageVariant {
  const wanted = chooseEncoding(accept);
  if (wanted === 'identity') return plainVariant(page, now);
  const encoding = wanted === 'br' && page.brotli ? 'br' : 'gzip';
  // Who takes brotli and not gzip is answered plainly until brotli is there.
  if (wanted === 'br' && encoding === 'gzip' && !/gzip|\*/i.test(accept ?? ''))
    return plainVariant(page, now);
  let made = variants.get(page);
  if (!made) {
    made = {};
    variants.set(page, made);
  }
  const held = made[encoding];
  if (held && !isDue(held, page, now)) return held;
  const variant = makeVariant(page, encoding, encoding === 'br' ? (page.brotli as Buffer) : page.gzip, now);
  made[encoding] = variant;
  return variant;
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
