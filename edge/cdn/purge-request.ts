import { request } from 'undici';

/** Where a cache in front of the edges is told what to forget, and what it wants to be shown for that. */
export interface PurgePlace {
  url: string;
  /** A header with a secret, such as `Fastly-Key` or `Authorization`. */
  header: { name: string; value: string } | null;
}

/** As many as the least generous of the usual services takes in one request. */
const atOnce = 30;
const limit = 5_000;

/**
 * Tells a cache to forget every answer with one of these tags: POST with the tags in `Surrogate-Key` (Fastly, Varnish with
 * the VCL of docs/operations.md) and again as JSON, `{"tags": […]}` (Cloudflare). `soft`: it may go on with the old answer
 * where it can't get a new one, said as `Fastly-Soft-Purge: 1`.
 * @throws when any of the requests isn't answered 2xx within five seconds
 */
export async function purgeTags(
  { url, header }: PurgePlace,
  tags: readonly string[],
  soft: boolean,
): Promise<void> {
  for (let at = 0; at < tags.length; at += atOnce) {
    const some = tags.slice(at, at + atOnce);
    const { statusCode, body } = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'surrogate-key': some.join(' '),
        ...(soft ? { 'fastly-soft-purge': '1' } : {}),
        ...(header ? { [header.name]: header.value } : {}),
      },
      body: JSON.stringify({ tags: some }),
      signal: AbortSignal.timeout(limit),
    });
    await body.dump();
    if (statusCode < 200 || statusCode > 299) throw new Error(`${new URL(url).host} answered ${statusCode}`);
  }
}
