import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess } from '../supervisor/end-process.ts';
import { commandLineOf, identify, type ProcessIdentity } from '../supervisor/process-identity.ts';

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

/** A database server that still runs on this folder, by PostgreSQL's own account, and only if its command line agrees. */
function runningServer(folder: string): Left[] {
  const directory = join(folder, 'database');
  const lock = join(directory, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number(readFileSync(lock, 'utf8').split('\n', 1)[0]);
  } catch {
    return [];
  }
  const identity = Number.isInteger(pid) && pid > 0 ? identify(pid) : null;
  if (identity && commandLineOf(pid)?.includes(`-D ${directory} `))
    return [{ name: 'postgres', ...identity }];
  // A pid that somebody else has got since (a reboot, a container) would keep PostgreSQL from starting. One that nobody
  // has is PostgreSQL's to judge, which also looks for its own children that outlived it.
  if (identity) rmSync(lock, { force: true });
  return [];
}

/**
 * Stops what an earlier run on this folder left behind: only processes that are provably its own, by pid and start
 * time. Call it as the folder's owner. Returns their names.
 */
export async function stopLeftovers(folder: string): Promise<string[]> {
  const before = remembered(folder).filter(({ name }) => name !== 'postgres');
  const stopped: string[] = [];
  for (const left of [...before.reverse(), ...runningServer(folder)]) {
    if (identify(left.pid)?.started !== left.started) continue;
    // The database commits what it has and ends on SIGINT (fast shutdown); it gets the time that takes.
    const database = left.name === 'postgres';
    await endProcess(left, database ? 'SIGINT' : 'SIGTERM', database ? 60_000 : 12_000);
    stopped.push(left.name);
  }
  rememberProcesses(folder, new Map());
  return stopped;
}
