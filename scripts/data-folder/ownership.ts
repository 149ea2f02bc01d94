import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { identify, isRunning, type ProcessIdentity } from '../supervisor/process-identity.ts';

type Owner = ProcessIdentity & { doing: string };

function read(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return null; // missing, or cut short by a crash: nobody owns it
  }
}

/**
 * Makes this process the only one that runs Dateline on a data folder, until `release()` or its death. `doing` tells
 * the next one what is going on. Throws a Complaint while another process owns the folder.
 */
export function ownDataFolder(folder: string, doing: string): { release(): void } {
  const file = join(folder, 'run', 'owner.json');
  const me = identify(process.pid);
  if (!me) throw new Error('This process can not find itself');
  const mine = `${file}.${randomUUID()}`;
  writeFileSync(mine, JSON.stringify({ ...me, doing } satisfies Owner), { mode: 0o600 });
  try {
    while (!claim(mine, file)) {
      const owner = read(file);
      if (owner && isRunning(owner)) {
        throw new Complaint(
          `Dateline already runs on ${folder} (process ${owner.pid}, ${owner.doing}). ` +
            `Stop it with Ctrl-C or "kill ${owner.pid}", or set DATELINE_DATA to another folder.`,
        );
      }
      // Renaming away first: of two processes that found the same dead owner, one renames it and the other finds the
      // file gone, or finds a living owner, which it puts back.
      const away = `${file}.${randomUUID()}`;
      if (!rename(file, away)) continue;
      const taken = read(away);
      if (taken && isRunning(taken)) claim(away, file);
      rmSync(away, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return {
    release() {
      const owner = read(file);
      if (owner?.pid === me.pid && owner.started === me.started) rmSync(file, { force: true });
    },
  };
}

function claim(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
