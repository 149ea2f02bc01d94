import { strongTag } from '@/lib/kit/entity-tag';
import { isKnown } from '@/lib/kit/is-known';
import { edgeTags } from './page-tags';

/** A finished answer: its bytes, what they are, when they last changed, and for how many seconds they may be kept. */
export interface FinishedAnswer {
  body: string | Uint8Array<ArrayBuffer>;
  contentType: string;
  /** ISO instant, or null when no true time is known. */
  lastModified: string | null;
  /** Seconds. */
  maxAge: number;
  /** What it shows, for the edge (lib/output/page-tags.ts). */
  tags: readonly string[];
  /** When it is out of date by itself (ISO instant); null or left out for never. */
  until?: string | null;
  /** What else it says of itself. */
  headers?: Readonly<Record<string, string>>;
}

/** So long (ms) after a change nobody is told its time: HTTP dates don't tell two changes within a second apart (RFC 9110 §8.8.2.2). */
const settles = 2_000;

/** The whole second (ms since 1970) of a change that a client may go by; null where there is none, or none yet. */
function secondOf(lastModified: string | null, now: number): number | null {
  if (lastModified === null) return null;
  const time = Date.parse(lastModified);
  // A time to come is none either (§8.8.2.1).
  return now - time < settles ? null : Math.floor(time / 1_000) * 1_000;
}

/**
 * Answers a GET or HEAD with `ETag` (strong, from the bytes) and `Last-Modified`, and with 304 and no body when the
 * client has the same already.
 */
export function answerConditionally(request: Request, answer: FinishedAnswer): Response {
  const tag = strongTag(answer.body);
  const modified = secondOf(answer.lastModified, Date.now());
  const headers = new Headers({
    ...answer.headers,
    etag: tag,
    'cache-control': `public, max-age=${answer.maxAge}`,
  });
  headers.set('edge-tags', edgeTags(answer.tags));
  if (answer.until) headers.set('edge-until', answer.until);
  if (modified !== null) headers.set('last-modified', new Date(modified).toUTCString());
  const [noneMatch, since] = [request.headers.get('if-none-match'), request.headers.get('if-modified-since')];
  if (isKnown(noneMatch, since, tag, modified ?? Number.NaN))
    return new Response(null, { status: 304, headers });

  headers.set('content-type', answer.contentType);
  headers.set('x-content-type-options', 'nosniff');
  if (request.method !== 'HEAD') return new Response(answer.body, { headers });
  headers.set('content-length', String(Buffer.byteLength(answer.body)));
  return new Response(null, { headers });
}
