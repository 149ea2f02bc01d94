import type { Transaction } from './transaction';

/** Lets one change of the site's settings at a time see what holds, until the transaction ends. */
export async function lockSite(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Site" WHERE id = 1 FOR NO KEY UPDATE`;
}
