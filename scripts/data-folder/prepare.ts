import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { Complaint } from '../complaint.ts';

const advice = 'Make it writable for this user, or set DATELINE_DATA to another folder.';

/**
 * Makes the data folder if it is missing and checks that it can be used. Others can't list it; root lets them pass
 * through, since its database server is another user, and everything inside is closed for itself.
 */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const what =
      code === 'ENOSPC'
        ? 'has no space left'
        : code === 'ENOTDIR' || code === 'EEXIST'
          ? 'is not a folder'
          : 'is not writable';
    throw new Complaint(`The data folder ${folder} ${what} (${code}). ${advice}`, { cause });
  }
  refuseStrangers(folder);
  mkdirSync(join(folder, 'run'), { recursive: true, mode: 0o700 });
  if (statSync(folder).uid === process.getuid?.()) chmodSync(folder, process.getuid() === 0 ? 0o711 : 0o700);
}

/** Like mkdir -p; Node's own `recursive` never returns for a folder that the system refuses with ENOENT (/proc/x). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Two users on one folder would lock each other out of files half-way; say so before anything is written. */
function refuseStrangers(folder: string): void {
  const secrets = statSync(join(folder, 'secrets.json'), { throwIfNoEntry: false });
  if (!secrets || process.getuid === undefined || secrets.uid === process.getuid()) return;
  throw new Complaint(
    `The data folder ${folder} belongs to another user (id ${secrets.uid}), and this is ${userInfo().username}. ` +
      'Start Dateline as that user, or set DATELINE_DATA to another folder.',
  );
}
