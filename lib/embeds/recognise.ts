import { linkFromTyping, safeWebAddress } from '@/lib/kit/url-policy';
import type { Recognised } from './provider';
import { providers } from './registry';
import { parseWebAddress } from './web-address';

/**
 * What an address says by itself: whose it is, which post, by whom. Any web address is something, at least a page;
 * null means that it is no web address. Asks nobody.
 */
export function recognise(address: string): Recognised | null {
  const url = parseWebAddress(linkFromTyping(address) ?? '');
  if (!url) return null;
  for (const provider of providers) {
    const found = provider.recognise(url);
    if (!found) continue;
    // Normalising can lengthen an address; what is stored must pass the policy again.
    if (safeWebAddress(found.canonicalUrl) === null) return null;
    return {
      provider: provider.name,
      platform: found.platform ?? provider.label,
      kind: found.kind,
      providerId: found.providerId,
      canonicalUrl: found.canonicalUrl,
      handle: found.handle ?? null,
      postedAt: found.postedAt ?? null,
    };
  }
  return null;
}
