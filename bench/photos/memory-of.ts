import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { pidOf } from '../../e2e/support/pid-of';

const run = promisify(execFile);
const every = 250;
const ours = ['edge', 'next', 'worker'];

/** Kilobytes as the line `name:` of a file below /proc has them; null where there is none. */
function kilobytes(text: string, name: string): number | null {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/**
 * Bytes that a process holds: what is its own, and its share of what it shares with others (proc_pid_smaps_rollup(5),
 * Pss), so that a sum over processes is what they hold together. Elsewhere than on Linux all that it has of each.
 */
async function held(pid: number, resident: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return (kilobytes(text, 'Pss') ?? resident) * 1_024;
}

/** Bytes that a Dateline's processes hold together with everything they started; the database is not among them. */
async function memoryNow(dataFolder: string): Promise<Map<string, number>> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Map<number, string>();
  for (const name of ours) {
    try {
      family.set(pidOf(name, dataFolder), name);
    } catch {
      // not one of its processes, or between two lives
    }
  }
  // Children have higher numbers than their parents, but for a turn of the counter; a second look finds those.
  for (const [pid, parent] of [...all, ...all]) {
    const above = family.get(parent);
    if (above && !family.has(pid)) family.set(pid, above);
  }
  const sums = new Map<string, number>();
  for (const [pid, , resident] of all) {
    const name = family.get(pid);
    if (name) sums.set(name, (sums.get(name) ?? 0) + (await held(pid, resident)));
  }
  return sums;
}

/** The most memory that is seen while `work` goes on, in bytes: together, and what each process had of it then. */
export async function mostMemory(
  dataFolder: string,
  work: () => Promise<void>,
): Promise<{ bytes: number; of: ReadonlyMap<string, number> }> {
  let most = { bytes: 0, of: new Map<string, number>() };
  let over = false;
  const watch = (async () => {
    while (!over) {
      const of = await memoryNow(dataFolder);
      const bytes = [...of.values()].reduce((sum, one) => sum + one, 0);
      if (bytes > most.bytes) most = { bytes, of };
      await new Promise((resolve) => setTimeout(resolve, every));
    }
  })();
  try {
    await work();
  } finally {
    over = true;
    await watch;
  }
  return most;
}
