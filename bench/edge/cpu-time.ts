import { readdirSync, readFileSync } from 'node:fs';

/**
 * Seconds of CPU that the threads of a process have used, to the nanosecond (the first number of `schedstat`, see the kernel's
 * Documentation/scheduler/sched-stats.rst); NaN where there is no such count. A thread takes its share with it when it ends.
 */
export function cpuTimeOf(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const used = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'));
    return used.reduce((sum, stat) => sum + Number(stat.split(' ')[0]), 0) / 1e9;
  } catch {
    return Number.NaN;
  }
}
