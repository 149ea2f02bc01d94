import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';

const advice = 'Make it writable for this user, or set DATELINE_DATA to another folder.';

/**
 * Makes the data folder if it is missing and checks that it can be used. Others can't list it; root lets them pass
 * through, since its database server is another user, and everything inside is closed for itself.
 */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const what =
      code === 'ENOSPC' ? 'has no space left' : code === 'EEXIST' ? 'is a file' : 'is not writable';
    throw new Complaint(`The data folder ${folder} ${what} (${code}). ${advice}`, { cause });
  }
  refuseStrangers(folder);
  const inner = join(folder, 'run');
  mkdirSync(inner, { recursive: true, mode: 0o700 });
  if (statSync(folder).uid === process.getuid?.()) chmodSync(folder, process.getuid() === 0 ? 0o711 : 0o700);
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
