import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, identify, type ProcessIdentity } from '../supervisor/process-identity.ts';
import type { Cluster } from './cluster.ts';

/**
 * The server that runs on a cluster although nobody of ours watches it, by PostgreSQL's own account (postmaster.pid) and
 * only if its command line agrees; null when there is none. Call it only as the owner of the data folder.
 */
export function runningServer(cluster: Cluster): (ProcessIdentity & { name: string }) | null {
  const lock = join(cluster.directory, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number(readFileSync(lock, 'utf8').split('\n', 1)[0]);
  } catch {
    return null;
  }
  const identity = Number.isInteger(pid) && pid > 0 ? identify(pid) : null;
  if (identity && commandLineOf(pid)?.includes(`-D ${cluster.directory} `))
    return { name: 'postgres', ...identity };
  // A pid that somebody else has got since (after a reboot, in a container), or a zombie that nobody buries, would keep
  // PostgreSQL from starting. It finds children of its own that outlived it by other means.
  for (const stale of [lock, join(cluster.socketFolder, '.s.PGSQL.5432.lock')])
    rmSync(stale, { force: true });
  return null;
}
