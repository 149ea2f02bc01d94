import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pid of a process ("next", "postgres") of the Dateline that runs on a data folder. Throws when it does not run. */
export function pidOf(name: string, dataFolder: string): number {
  const text = readFileSync(join(dataFolder, 'run', 'processes.json'), 'utf8');
  const found = (JSON.parse(text) as { name: string; pid: number }[]).find(
    (process) => process.name === name,
  );
  if (!found) throw new Error(`${name} does not run`);
  return found.pid;
}
