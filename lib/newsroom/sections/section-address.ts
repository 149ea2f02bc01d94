import {
  clearRedirect,
  lockRedirects,
  redirectAt,
  retargetAddresses,
  writeRedirects,
} from '@/lib/data/write/redirects';
import { leadSiteLinks } from '@/lib/data/write/site-links';
import type { Transaction } from '@/lib/data/write/transaction';
import { planRedirects } from '@/lib/document/plan-redirects';
import { config } from '@/lib/kit/config';
import { Problem } from '@/lib/kit/problem';

interface Doer {
  personId: string;
  at: Date;
}

/**
 * Makes room for a section's page: a redirect that leads from there to the section's own page goes.
 * @param own the section's path of today; null for one that has none
 * @throws Problem `section-address-redirects` where it leads elsewhere: that is for whoever made the redirect
 */
export async function clearAddress(tx: Transaction, path: string, own: string | null): Promise<void> {
  const there = await redirectAt(tx, path);
  if (!there) return;
  if (there.target !== own) throw new Problem('section-address-redirects', { ...there });
  await clearRedirect(tx, path);
}

/** A link of the site's own as it is to be, where it leads to `path`; else as it is. */
function leadLink(url: string, path: string, target: string): string {
  const [origin, own] = [config.origin(), url.replace(/\/$/, '')];
  if (own === path) return target;
  return own === origin + path ? origin + target : url;
}

/**
 * Has the address that a section had lead to another page. What led there leads on at once: redirects, addresses of stories
 * that were taken down, and links of the navigation and the footer.
 */
export async function leadOn(tx: Transaction, path: string, target: string, by: Doer): Promise<void> {
  const known = await lockRedirects(tx, [path], [target]);
  const { changes } = planRedirects(known, [{ path, target }]);
  await writeRedirects(tx, changes, by);
  await retargetAddresses(tx, path, target);
  await leadSiteLinks(tx, (url) => leadLink(url, path, target));
}
