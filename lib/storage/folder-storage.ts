import { constants, lstat, open, opendir, unlink } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { Problem } from '@/lib/kit/problem';
import { bytesToRead } from './byte-range';
import { contentTypeOf } from './content-type';
import type { ByteRange, FileContent, Half, Leftover, Storage, StoredFile } from './storage';
import { assertStorageKey, isStorageKey } from './storage-key';
import { errorCode, storageProblem } from './storage-problem';
import { sweepIncoming } from './sweep-incoming';
import { copyFileWhole, writeFileWhole } from './write-file-whole';

/** No write takes a day. */
const staleAfter = 24 * 60 * 60_000;

const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP']);

function described(key: string, stats: { size: number; mtime: Date }): StoredFile {
  return {
    key,
    bytes: stats.size,
    modified: stats.mtime,
    contentType: contentTypeOf(key) ?? 'application/octet-stream',
  };
}

function notFoundIfMissing(error: unknown): never {
  throw missing.has(errorCode(error)) ? new Problem('not-found') : error;
}

/** Runs file work and gives its failures the house's names. */
async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageProblem(error);
  }
}

/**
 * Photo files in a folder of this machine: `private/` and `public/` below `root`, and `incoming/` for what is being
 * written. A key is checked by its letters and again by where its path ends up.
 */
export class FolderStorage implements Storage {
  readonly #root: string;
  readonly #incoming: string;
  #swept: Promise<void> | undefined;

  constructor(root: string) {
    this.#root = resolve(/* turbopackIgnore: true */ root);
    this.#incoming = join(this.#root, 'incoming');
  }

  /** Before the first write: clears what a killed process left half-written. */
  #ready(): Promise<void> {
    this.#swept ??= this.sweep(new Date(Date.now() - staleAfter), true).then(() => {});
    return this.#swept;
  }

  #path(half: Half, key: string): string {
    assertStorageKey(key);
    const base = join(this.#root, half);
    const path = join(base, ...key.split('/'));
    if (!path.startsWith(base + sep)) throw new Problem('bad-request', { reason: 'storage-key' });
    return path;
  }

  async #describe(half: Half, key: string): Promise<StoredFile> {
    const file = await this.stat(half, key);
    if (!file) throw new Problem('not-found');
    return file;
  }

  put(half: Half, key: string, content: FileContent): Promise<StoredFile> {
    return named(async () => {
      const path = this.#path(half, key);
      await this.#ready();
      await writeFileWhole(this.#incoming, path, content);
      return this.#describe(half, key);
    });
  }

  stat(half: Half, key: string): Promise<StoredFile | null> {
    return named(async () => {
      if (!isStorageKey(key)) return null;
      try {
        const stats = await lstat(this.#path(half, key));
        return stats.isFile() ? described(key, stats) : null;
      } catch (error) {
        if (missing.has(errorCode(error))) return null;
        throw error;
      }
    });
  }

  read(half: Half, key: string, range?: ByteRange): Promise<{ file: StoredFile; body: Readable }> {
    return named(async () => {
      if (!isStorageKey(key)) throw new Problem('not-found');
      // Described and read through one handle, so that a replacement in between can't mix two files.
      const handle = await open(
        this.#path(half, key),
        constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0),
      ).catch(notFoundIfMissing);
      try {
        const stats = await handle.stat();
        if (!stats.isFile()) throw new Problem('not-found');
        const span = bytesToRead(stats.size, range);
        const file = described(key, stats);
        if (span) return { file, body: handle.createReadStream(span) };
        await handle.close();
        return { file, body: Readable.from([]) };
      } catch (error) {
        await handle.close();
        throw error;
      }
    });
  }

  publish(key: string): Promise<StoredFile> {
    return named(async () => {
      const from = this.#path('private', key);
      await this.#ready();
      await copyFileWhole(this.#incoming, from, this.#path('public', key)).catch(notFoundIfMissing);
      return this.#describe('public', key);
    });
  }

  remove(half: Half, key: string): Promise<boolean> {
    return named(async () => {
      try {
        await unlink(this.#path(half, key));
        return true;
      } catch (error) {
        if (missing.has(errorCode(error))) return false;
        throw error;
      }
    });
  }

  async *list(half: Half, folder = ''): AsyncIterable<StoredFile> {
    const base = join(this.#root, half);
    if (folder !== '') assertStorageKey(`${folder}/x.jpg`);
    const below = await opendir(join(base, ...folder.split('/')), { recursive: true }).catch(
      (error: unknown) => {
        if (missing.has(errorCode(error))) return null;
        throw storageProblem(error);
      },
    );
    if (!below) return;
    for await (const entry of below) {
      const key = relative(base, join(entry.parentPath, entry.name)).split(sep).join('/');
      const file = entry.isFile() ? await this.stat(half, key) : null;
      if (file) yield file;
    }
  }

  sweep(before: Date, mend: boolean): Promise<Leftover[]> {
    return named(() => sweepIncoming(this.#incoming, before, mend));
  }
}
