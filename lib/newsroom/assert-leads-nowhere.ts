import { redirectAt } from '@/lib/data/write/redirects';
import { lockAddresses, type Transaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';

/**
 * Refuses an address for a new page that leads elsewhere: the redirect would stay in its list and do nothing. None is made
 * there before the transaction ends.
 * @throws Problem `address-redirects`
 */
export async function assertLeadsNowhere(tx: Transaction, path: string): Promise<void> {
  await lockAddresses(tx);
  const there = await redirectAt(tx, path);
  if (there) throw new Problem('address-redirects', { ...there });
}
