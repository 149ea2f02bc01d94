import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { blockedFolder } from '../postgres/reach.ts';
import { serverUser } from '../postgres/server-user.ts';
import { inRoot, root } from '../root.ts';

/**
 * The data folder, absolute: what DATELINE_DATA says, else .dateline in the checkout. Where the embedded database's
 * user could not reach that one (root, below a closed folder such as /root), it is a folder of its own in /var/lib.
 */
export function dataFolderPath(given: string | null, embedded: boolean): string {
  if (given) return resolve(root, given);
  const usual = inRoot('.dateline');
  if (!embedded || process.getuid?.() !== 0 || !blockedFolder(root, serverUser())) return usual;
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return join('/var/lib', `dateline-${checkout}`);
}
