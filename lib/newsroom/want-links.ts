import { loadLinkStates, ownPath } from '@/lib/data/link-states';
import { addJob } from '@/lib/data/write/add-job';
import { wantLinkChecks } from '@/lib/data/write/link-checks';
import { inTransaction } from '@/lib/data/write/transaction';
import { type LinkState, linkKey } from '@/lib/document/shapes/link-state';
import { Problem } from '@/lib/kit/problem';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { assertCan, type NewsroomContext } from './context';

/** How many addresses may be asked about at once. */
export const maxLinks = 500;

/**
 * What is known of the addresses in a story. Those of which too little is known are left to the worker: whoever wants
 * to know asks again a little later.
 * @param addresses as `linkKey` writes them
 * @throws Problem `not-allowed`; `bad-request` for more than 500, or for one that no story could hold
 */
export async function wantLinks({ viewer, now }: NewsroomContext, addresses: string[]): Promise<LinkState[]> {
  assertCan(viewer, 'link.check');
  const wanted = [...new Set(addresses)];
  const odd = wanted.find((address) => linkKey(address) !== address || safeWebAddress(address) !== address);
  if (odd !== undefined || wanted.length > maxLinks) throw new Problem('bad-request', { field: 'addresses' });
  const outside = wanted.filter((address) => ownPath(address) === null);
  if (outside.length > 0) {
    await inTransaction(async (tx) => {
      if (await wantLinkChecks(tx, outside, now())) await addJob(tx, 'check-links', {}, { subject: 'all' });
    });
  }
  return loadLinkStates(wanted);
}
