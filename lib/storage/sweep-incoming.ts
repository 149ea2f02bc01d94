import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Leftover } from './storage';
import { errorCode } from './storage-problem';

/** What killed processes left before `before` in the folder for incoming files; with `mend` it is removed. */
export async function sweepIncoming(folder: string, before: Date, mend: boolean): Promise<Leftover[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const found: Leftover[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (!stats || stats.mtime >= before) continue;
    found.push({ name, bytes: stats.size });
    if (mend) await rm(path, { force: true });
  }
  return found;
}
