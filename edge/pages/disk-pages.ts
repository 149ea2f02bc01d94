import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptPage } from './kept-page.ts';

const version = 1;

/** What stands before the bodies in a file. */
interface Head extends Omit<KeptPage, 'gzip' | 'brotli' | 'generation' | 'dropped' | 'hits'> {
  version: number;
  /** The build whose style sheets the page names. */
  build: string;
  gzipBytes: number;
  brotliBytes: number;
}

/** A page of which only the head was read: enough to know that it is there, and when to drop it. */
export type PageHead = Pick<KeptPage, 'key' | 'tags' | 'dropped'>;

/**
 * Kept pages as files, so that a restart serves at once, even without a database. A file is a line of JSON and the two
 * bodies. A softly dropped page is renamed: after a restart it still is dropped, and still serves where nothing newer can
 * be had. Only files of the same build are read, since others name style sheets that are gone.
 */
export class DiskPages {
  readonly #folder: string;
  readonly #build: string;

  constructor(folder: string, build: string) {
    this.#folder = folder;
    this.#build = build;
  }

  /** Reads the head of every file, and removes what is of another build, half-written or unreadable. */
  async open(): Promise<PageHead[]> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const heads: PageHead[] = [];
    for (const name of await readdir(this.#folder)) {
      const head = await readHead(join(this.#folder, name)).catch(() => null);
      const kept = head?.version === version && head.build === this.#build && /\.(page|old)$/.test(name);
      if (kept) heads.push({ key: head.key, tags: head.tags, dropped: name.endsWith('.old') });
      else await rm(join(this.#folder, name), { force: true });
    }
    return heads;
  }

  /** Null where the file is gone or broken. */
  async read(key: string, dropped: boolean): Promise<KeptPage | null> {
    const content = await readFile(this.#path(key, dropped)).catch(() => null);
    const end = content?.indexOf(10) ?? -1;
    if (!content || end < 0) return null;
    const {
      gzipBytes,
      brotliBytes,
      version: _version,
      build,
      ...head
    } = JSON.parse(content.toString('utf8', 0, end)) as Head;
    const bodies = content.subarray(end + 1);
    if (build !== this.#build || head.key !== key || bodies.length !== gzipBytes + brotliBytes) return null;
    return {
      ...head,
      generation: 0,
      dropped,
      hits: 0,
      gzip: bodies.subarray(0, gzipBytes),
      brotli: brotliBytes > 0 ? bodies.subarray(gzipBytes) : null,
    };
  }

  async write(page: KeptPage): Promise<void> {
    const { gzip, brotli, generation: _generation, dropped: _dropped, hits: _hits, ...rest } = page;
    const head: Head = {
      ...rest,
      version,
      build: this.#build,
      gzipBytes: gzip.length,
      brotliBytes: brotli?.length ?? 0,
    };
    const content = Buffer.concat([
      Buffer.from(`${JSON.stringify(head)}\n`),
      gzip,
      brotli ?? Buffer.alloc(0),
    ]);
    const temporary = join(this.#folder, `${randomBytes(8).toString('hex')}.writing`);
    try {
      await writeFile(temporary, content, { mode: 0o600 });
      await rename(temporary, this.#path(page.key, false));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await rm(this.#path(page.key, true), { force: true });
  }

  /** Marks a page as softly dropped. */
  async drop(key: string): Promise<void> {
    await rename(this.#path(key, false), this.#path(key, true)).catch(ignoreMissing);
  }

  /** Forgets a page for good. */
  async remove(key: string): Promise<void> {
    await rm(this.#path(key, false), { force: true });
    await rm(this.#path(key, true), { force: true });
  }

  #path(key: string, dropped: boolean): string {
    const name = createHash('sha256').update(key).digest('hex').slice(0, 40);
    return join(this.#folder, `${name}.${dropped ? 'old' : 'page'}`);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

async function readHead(path: string): Promise<Head | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const end = buffer.subarray(0, bytesRead).indexOf(10);
    return end < 0 ? null : (JSON.parse(buffer.toString('utf8', 0, end)) as Head);
  } finally {
    await file.close();
  }
}
