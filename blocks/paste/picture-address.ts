import type { Element } from 'hast';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { attribute } from './tree';

/** The largest picture that a `srcset` names (HTML, 4.8.4.2.1), by width or by density. */
function largestOf(srcset: string): string {
  let best = { address: '', size: 0 };
  // Addresses may hold commas; what parts two of them has a space after it.
  for (const candidate of srcset.split(/,\s+/).slice(0, 50)) {
    const [address = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    if (size > best.size && safeWebAddress(address)) best = { address, size };
  }
  return best.address;
}

/** The candidates as text: a browser's tree has them as they were written, hast's as a list. */
function srcsetOf(picture: Element): string {
  const { srcSet } = picture.properties;
  const listed = Array.isArray(srcSet) ? srcSet.join(', ') : String(srcSet ?? '');
  return attribute(picture, 'data-srcset') || attribute(picture, 'srcset') || listed;
}

/**
 * Where a picture of another page stands, the largest one it offers; pages that load pictures late keep the address
 * beside the one of a blank. Null when it is nowhere that can be asked: in a file of somebody's, or in the page itself.
 */
export function pictureAddress(picture: Element): string | null {
  const offered = [largestOf(srcsetOf(picture)), attribute(picture, 'data-src'), attribute(picture, 'src')];
  for (const address of offered) {
    const safe = address ? safeWebAddress(address) : null;
    if (safe) return safe;
  }
  return null;
}
