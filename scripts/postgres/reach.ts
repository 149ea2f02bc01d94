import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ServerUser } from './server-user.ts';

/**
 * The topmost folder on the way to `path` that `user` may not enter, or null when the way is free. Folders that don't
 * exist yet are ours to make and count as free.
 */
export function blockedFolder(path: string, user: ServerUser): string | null {
  if (user.uid === undefined) return null;
  const way: string[] = [];
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    way.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  for (const folder of way) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (!stat) return null;
    if (!stat.isDirectory()) continue;
    const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
    if ((stat.mode & bit) === 0) return folder;
  }
  return null;
}
