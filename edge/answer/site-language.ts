import { constants, gunzipSync } from 'node:zlib';
import type { KeptPage } from '../pages/kept-page.ts';

/** So much of a compressed page holds the beginning of its HTML. */
const beginning = 1_024;
const pattern = /<html\b[^>]*?\slang="([a-z0-9-]{2,35})"/i;

/** The language that a page's HTML says (BCP 47); null where it says none or can't be read. Reads the beginning alone. */
function languageOf({ gzip }: KeptPage): string | null {
  try {
    const html = gunzipSync(gzip.subarray(0, beginning), { finishFlush: constants.Z_SYNC_FLUSH });
    return pattern.exec(html.toString('latin1'))?.[1] ?? null;
  } catch {
    // It is asked where something has gone wrong already: whoever waits must get an answer.
    return null;
  }
}

/**
 * The language of the site, as its kept front page says it. While none is kept it is what the last one said, and English
 * before there was any: who answers by itself can ask nobody.
 * @param front the kept front page, null for none
 */
export function siteLanguage(front: () => KeptPage | null): () => string {
  let known: KeptPage | null = null;
  let language = 'en';
  return () => {
    const page = front();
    if (page && page !== known) {
      known = page;
      language = languageOf(page) ?? language;
    }
    return language;
  };
}
