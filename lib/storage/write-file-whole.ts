import { randomUUID } from 'node:crypto';
import { constants, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileContent } from './storage';

/** Makes a rename last through a power cut. Windows can't open folders and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function moveIntoPlace(incoming: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await rename(incoming, path);
  await syncFolder(dirname(path));
}

async function fill(incoming: string, content: FileContent): Promise<void> {
  const handle = await open(incoming, 'wx', 0o600);
  try {
    if (content instanceof Uint8Array) await handle.writeFile(content);
    else for await (const chunk of content) await handle.writeFile(chunk);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function copy(from: string, incoming: string): Promise<void> {
  await copyFile(from, incoming, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const handle = await open(incoming, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function whole(
  folder: string,
  path: string,
  write: (incoming: string) => Promise<void>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const incoming = join(folder, randomUUID());
  try {
    await write(incoming);
    await moveIntoPlace(incoming, path);
  } catch (error) {
    await rm(incoming, { force: true });
    throw error;
  }
}

/**
 * Writes `path` so that a reader or a crash never meets half of it: into a file of its own in `folder` (same file
 * system), flushed, then renamed. When anything fails, also the content's own stream, the old file stands and the new
 * one is gone.
 */
export function writeFileWhole(folder: string, path: string, content: FileContent): Promise<void> {
  return whole(folder, path, (incoming) => fill(incoming, content));
}

/** Like `writeFileWhole`, from another file; shares its blocks where the file system can. Throws ENOENT without it. */
export function copyFileWhole(folder: string, from: string, path: string): Promise<void> {
  return whole(folder, path, (incoming) => copy(from, incoming));
}
