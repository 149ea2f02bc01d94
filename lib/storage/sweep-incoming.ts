import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './storage-problem';

const staleAfter = 24 * 60 * 60 * 1000;

/** Removes what killed processes left in the folder for incoming files. No upload takes a day, so none is disturbed. */
export async function sweepIncoming(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats && now - stats.mtimeMs > staleAfter) await rm(path, { force: true });
  }
}
