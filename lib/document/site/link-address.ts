import { safeWebAddress } from '@/lib/kit/url-policy';

/** Why something can't be the address of a link. */
export type LinkFault = 'missing' | 'too-long' | 'capitals' | 'path' | 'address';

/** A path of this site, with what may follow it. `//` would lead to another site. */
const sitePath = /^\/(?!\/)[a-z0-9/-]*(\?[^\s"'<>\\#]*)?(#[^\s"'<>\\]*)?$/;

/** A path of this site or a web address, as it is stored; or why it is neither. */
export function readLinkAddress(typed: string): { url: string } | { fault: LinkFault } {
  const url = typed.trim();
  if (url === '') return { fault: 'missing' };
  if (!url.startsWith('/') || url.startsWith('//')) {
    const safe = safeWebAddress(url);
    return safe === null ? { fault: 'address' } : { url: safe };
  }
  if (url.length > 200) return { fault: 'too-long' };
  if (sitePath.test(url)) return { url };
  return { fault: sitePath.test(url.toLowerCase()) ? 'capitals' : 'path' };
}
