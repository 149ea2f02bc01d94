import { attributesOf, htmlTokens } from './html-tokens';
import type { Recognised } from './provider';

/** The hosts from which platforms' own embed codes load their scripts. */
const platforms =
  /(?:^|\.)(?:twitter\.com|x\.com|instagram\.com|facebook\.net|facebook\.com|threads\.(?:com|net)|tiktok\.com|ttwstatic\.com|bsky\.app|youtube\.com)$/;

const maxScripts = 20;

/**
 * Whose scripts an embed code wants to run besides the platform's own: hosts, or an empty text for one that is written
 * into the code. None of them is run, loaded or kept; whoever pasted the code should know that.
 */
export function strangeScripts(pasted: string, found: Recognised): string[] {
  const home = URL.parse(found.canonicalUrl)?.hostname;
  const hosts = new Set<string>();
  for (const token of htmlTokens(pasted)) {
    if (token.kind !== 'open' || token.name !== 'script') continue;
    const { src = '' } = attributesOf(token.source);
    const host = src ? (URL.parse(src, 'https://unknown.invalid')?.hostname ?? '') : '';
    if (!(platforms.test(host) || (home && host === home))) hosts.add(host === 'unknown.invalid' ? '' : host);
    if (hosts.size >= maxScripts) break;
  }
  return [...hosts];
}
