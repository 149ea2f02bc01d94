import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity.ts';

/** Sends a signal to a process, or to its whole group; false when nobody was there to get it. */
export function sendSignal(
  pid: number,
  signal: NodeJS.Signals,
  to: 'process' | 'group' = 'process',
): boolean {
  try {
    return process.kill(to === 'group' ? -pid : pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // macOS answers EPERM for a group of which only zombies are left.
    if (code === 'ESRCH' || (code === 'EPERM' && to === 'group')) return false;
    throw error;
  }
}

/** Stops a process that is not our child: politely, then, after `within` ms, by force together with its group. */
export async function endProcess(
  identity: ProcessIdentity,
  signal: NodeJS.Signals,
  within: number,
): Promise<void> {
  const end = Date.now() + within;
  if (isRunning(identity)) sendSignal(identity.pid, signal);
  while (isRunning(identity)) {
    if (Date.now() > end) {
      sendSignal(identity.pid, 'SIGKILL');
      break;
    }
    await pause(20);
  }
  while (isRunning(identity)) await pause(20);
  sendSignal(identity.pid, 'SIGKILL', 'group');
}
