import type { Rendered } from '../upstream/render.ts';

/** Browsers ask each time, and are told 304: what they show is never older than the page. */
const askEachTime = 'public, max-age=0, must-revalidate';
/** What pages with an end of their own may be late by, in a cache in front, in seconds. */
const lateAtMost = 60;
const longestSurrogateKey = 8_000;

/** A cache between the edge and its readers, which can be told by tags what to forget. */
export interface CacheInFront {
  /** How long it may keep pages until it is told, in seconds; 0: it has to ask each time. */
  maxAge: number;
}

/**
 * What a cache in front is told, and removes: the page's tags as `Surrogate-Key` and `Cache-Tag`, and for how long it may
 * keep it (`Surrogate-Control`, `CDN-Cache-Control` of RFC 9213). One with more tags than a header holds could not be
 * found again by all of them, so it is not offered.
 */
function forCache({ tags, until }: Pick<Rendered, 'tags' | 'until'>, { maxAge }: CacheInFront): string[] {
  const key = tags.join(' ');
  if (key.length > longestSurrogateKey) return [];
  const headers = ['surrogate-key', key];
  const age = until === null ? maxAge : Math.min(maxAge, lateAtMost);
  if (age > 0) {
    headers.push('surrogate-control', `max-age=${age}`, 'cdn-cache-control', `max-age=${age}`);
    headers.push('cache-tag', tags.join(','));
  }
  return headers;
}

/** The same for a published file, which leaves the cache when readers may not have it any more. */
export function fileTags(key: string): [name: string, value: string][] {
  return [
    ['surrogate-key', `file:${key}`],
    ['cache-tag', `file:${key}`],
  ];
}

/** What every answer with this page says, whatever its encoding: names and values in turn. */
export function pageHeaders(
  rendered: Pick<Rendered, 'headers' | 'tags' | 'until'>,
  cache: CacheInFront | null,
): string[] {
  const named = { 'cache-control': askEachTime, ...rendered.headers };
  const list = Object.entries(named).flat();
  list.push('vary', 'accept-encoding');
  if (cache) list.push(...forCache(rendered, cache));
  return list;
}

/** The same for an answer that is known to be old: no cache in front may keep it. */
export function withoutCacheInFront(headers: readonly string[]): string[] {
  return headers.flatMap((name, at) =>
    at % 2 === 1 || /^(surrogate-(key|control)|cdn-cache-control|cache-tag)$/.test(name)
      ? []
      : [name, headers[at + 1] as string],
  );
}
