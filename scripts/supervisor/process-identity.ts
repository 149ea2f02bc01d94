import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process beyond doubt: pids are used again, but never with the same start. */
export type ProcessIdentity = { pid: number; started: string };

const linux = process.platform === 'linux';

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // it has just ended
  }
}

function ask(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null; // ps exits 1 when there is no such process
  }
}

/** When the process with this pid began, as text to compare; null when there is none (a zombie is none). */
export function startOf(pid: number): string | null {
  if (!linux) return ask(pid, 'lstart');
  const stat = read(`/proc/${pid}/stat`);
  // proc(5): the name stands in parentheses and may hold anything; state is field 3, the start in ticks field 22.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!fields || fields[0] === 'Z' || fields[0] === 'X') return null;
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot}/${fields[19]}`;
}

/** The command line of a process, its words joined by spaces; null when there is none. */
export function commandLineOf(pid: number): string | null {
  if (!linux) return ask(pid, 'command');
  return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() || null;
}

/** The identity of a process that runs now. */
export function identify(pid: number): ProcessIdentity | null {
  const started = startOf(pid);
  return started === null ? null : { pid, started };
}

export function isRunning({ pid, started }: ProcessIdentity): boolean {
  return startOf(pid) === started;
}
