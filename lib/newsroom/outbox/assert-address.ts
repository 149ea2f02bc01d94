import { Problem } from '@/lib/kit/problem';
import { internet } from '@/lib/net/network';
import { vetUrl } from '@/lib/net/vet-url';

/**
 * Refuses an address that the guarded fetcher would never ask, so that whoever types it hears of it at once. Signed
 * messages and keys go by https alone, but to the one address of tests.
 * @returns the address as it is written out
 * @throws Problem `address-refused` with `reason` and `field`
 */
export function assertAddress(address: string, field: string): string {
  const { testEndpoint } = internet();
  try {
    const url = vetUrl(address, { testEndpoint });
    if (url.protocol === 'https:' || url.origin === testEndpoint) return url.href;
  } catch (cause) {
    throw new Problem('address-refused', { field }, { cause });
  }
  throw new Problem('address-refused', { reason: 'scheme', field });
}
