import type { Rendered } from '../upstream/render.ts';

/** Browsers ask each time, and are told 304: what they show is never older than the page. */
const askEachTime = 'public, max-age=0, must-revalidate';
const longestSurrogateKey = 8_000;

/** Tags for a cache in front of the edge, as many as a header holds; whole words only. */
function surrogateKey(tags: readonly string[]): string {
  let text = tags.join(' ');
  if (text.length > longestSurrogateKey) text = text.slice(0, text.lastIndexOf(' ', longestSurrogateKey));
  return text;
}

/**
 * What every answer with this page says, whatever its encoding: names and values in turn. `hasCache`: a cache stands in
 * front of the edge and can be told by tags what to drop; readers need not carry them.
 */
export function pageHeaders(
  { headers, tags }: Pick<Rendered, 'headers' | 'tags'>,
  hasCache: boolean,
): string[] {
  const named = { 'cache-control': askEachTime, ...headers };
  const key = hasCache ? surrogateKey(tags) : '';
  const list = Object.entries(named).flat();
  list.push('vary', 'accept-encoding');
  if (key) list.push('surrogate-key', key);
  return list;
}
