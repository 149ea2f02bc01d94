import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Seconds of CPU that a process has used, by the kernel's count (proc(5), fields 14 and 15); NaN where there is none. */
export function cpuTimeOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return Number.NaN;
  }
}
