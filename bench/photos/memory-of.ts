import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pidOf } from '../../e2e/support/pid-of';

const run = promisify(execFile);
const every = 250;
const ours = ['edge', 'next', 'worker'];

/** Bytes that a Dateline's processes hold together with everything they started; the database is not among them. */
async function memoryNow(dataFolder: string): Promise<number> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set(
    ours.flatMap((name) => {
      try {
        return [pidOf(name, dataFolder)];
      } catch {
        return []; // not one of its processes, or between two lives
      }
    }),
  );
  // Children have higher numbers than their parents, but for a turn of the counter; a second look finds those.
  for (const [pid, parent] of [...all, ...all]) if (family.has(parent)) family.add(pid);
  return all.filter(([pid]) => family.has(pid)).reduce((sum, [, , kilobytes]) => sum + kilobytes * 1_024, 0);
}

/** The most memory that is seen while `work` goes on, in bytes. */
export async function mostMemory(dataFolder: string, work: () => Promise<void>): Promise<number> {
  let most = 0;
  let over = false;
  const watch = (async () => {
    while (!over) {
      most = Math.max(most, await memoryNow(dataFolder));
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
