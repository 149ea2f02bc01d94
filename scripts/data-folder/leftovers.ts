import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateCluster } from '../postgres/cluster.ts';
import { runningServer } from '../postgres/running-server.ts';
import { endProcess } from '../supervisor/end-process.ts';
import { identify, isRunning, type ProcessIdentity } from '../supervisor/process-identity.ts';

type Left = ProcessIdentity & { name: string };

const fileOf = (folder: string) => join(folder, 'run', 'processes.json');

/** Remembers which processes run, so that after a kill -9 of the supervisor the next start can find them. */
export function rememberProcesses(folder: string, pids: ReadonlyMap<string, number>): void {
  const entries = [...pids].flatMap(([name, pid]) => {
    const identity = identify(pid);
    return identity ? [{ name, ...identity }] : [];
  });
  if (entries.length === 0) rmSync(fileOf(folder), { force: true });
  else writeFileSync(fileOf(folder), JSON.stringify(entries), { mode: 0o600 });
}

function remembered(folder: string): Left[] {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as Left[];
  } catch {
    return []; // missing, or cut short by the crash
  }
}

/**
 * Stops what an earlier run on this folder left behind: only processes that are provably its own, by pid and start
 * time. Call it as the folder's owner. Returns their names.
 */
export async function stopLeftovers(folder: string, embedded: boolean): Promise<string[]> {
  const before = remembered(folder).filter(({ name }) => name !== 'postgres');
  const stopped: string[] = [];
  for (const left of [...before.reverse(), ...(embedded ? [runningServer(locateCluster(folder))] : [])]) {
    if (!left || !isRunning(left)) continue;
    // The database ends on SIGINT (fast shutdown) and gets the time that takes; the others have nobody left to serve.
    const database = left.name === 'postgres';
    await endProcess(left, database ? 'SIGINT' : 'SIGTERM', database ? 60_000 : 5_000);
    stopped.push(left.name);
  }
  rememberProcesses(folder, new Map());
  return stopped;
}
