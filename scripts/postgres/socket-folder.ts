import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import type { ServerUser } from './server-user.ts';

// sockaddr_un.sun_path holds 104 bytes on macOS and 108 on Linux; the socket's own name needs 14 of them.
const longestFolder = 104 - '/.s.PGSQL.5432'.length - 5;

/**
 * The folder for the server's socket: inside the data folder, or, where that path is too long for a socket, one in the
 * system's temporary folder whose name follows from it. Mode 700 and owned by `user`; made if missing.
 */
export function privateSocketFolder(dataFolder: string, user: ServerUser): string {
  const inside = join(dataFolder, 'socket');
  const short = Buffer.byteLength(inside) <= longestFolder;
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  const folder = short ? inside : join(tmpdir(), `dateline-${process.getuid?.() ?? 0}-${name}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stat = lstatSync(folder);
  const owner = user.uid ?? process.getuid?.();
  const ours = stat.uid === owner || stat.uid === process.getuid?.() || process.getuid?.() === 0;
  if (!stat.isDirectory() || !ours) {
    throw new Complaint(
      `${folder} belongs to somebody else. Remove it, or set DATELINE_DATA to a shorter path.`,
    );
  }
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  return folder;
}
