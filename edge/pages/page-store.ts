import type { DiskPages } from './disk-pages.ts';
import { type KeptPage, weightOf } from './kept-page.ts';

/** What is known of a page whether or not its bodies are in memory. */
interface Entry {
  tags: readonly string[];
  dropped: boolean;
  onDisk: boolean;
  page: KeptPage | null;
  weight: number;
  /** Asked for since its turn to be forgotten last came: it gets a second one (clock algorithm). */
  asked: boolean;
}

interface Options {
  /** How many bytes of pages stay in memory. */
  memory: number;
  disk: DiskPages;
  /** How many pages are known at most; the ones asked for longest ago are forgotten first. */
  most?: number;
  /** Hears of files that could not be written or removed. */
  failed: (what: string, error: unknown) => void;
}

/**
 * The kept pages: those asked for lately in memory, more of them on disk, found by key and by tag. What is dropped
 * hard is gone from both before `dropHard` resolves.
 */
export class PageStore {
  readonly #options: Options;
  /** Whose turn to be forgotten comes first stands first. */
  readonly #entries = new Map<string, Entry>();
  /** Those in memory, in such an order of their own. */
  readonly #warm = new Map<string, Entry>();
  readonly #byTag = new Map<string, Set<string>>();
  #bytes = 0;
  /** Files are touched one after the other: a removal must not overtake the writing before it. */
  #files: Promise<unknown> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Takes up what an earlier process kept. */
  async open(): Promise<void> {
    for (const { key, tags, dropped } of await this.#options.disk.open()) {
      this.#index(key, { tags, dropped, onDisk: true, page: null, weight: 0, asked: false });
    }
  }

  /** A page in memory. */
  get(key: string): KeptPage | null {
    const entry = this.#entries.get(key);
    if (!entry?.page) return null;
    entry.asked = true;
    return entry.page;
  }

  /** A page in memory, without counting as asked for. */
  peek(key: string): KeptPage | null {
    return this.#entries.get(key)?.page ?? null;
  }

  /** Lets what was popular an hour ago be so no longer: halves every count. */
  coolDown(): void {
    for (const { page } of this.#entries.values()) if (page) page.hits >>= 1;
  }

  /** A page in memory or else from the disk. */
  async load(key: string): Promise<KeptPage | null> {
    const entry = this.#entries.get(key);
    if (!entry || entry.page) return entry?.page ?? null;
    const page = await this.#options.disk.read(key, entry.dropped).catch(() => null);
    // Dropped, replaced or loaded by another while the disk was read.
    if (this.#entries.get(key) !== entry || entry.page) return this.#entries.get(key)?.page ?? null;
    if (!page) {
      this.#forget(key);
      return null;
    }
    page.dropped = entry.dropped;
    this.#hold(entry, page);
    return page;
  }

  /** Keeps a page in place of an older one. */
  put(page: KeptPage): void {
    this.#forget(page.key);
    const { tags } = page;
    const entry: Entry = { tags, dropped: false, onDisk: false, page: null, weight: 0, asked: true };
    this.#index(page.key, entry);
    this.#hold(entry, page);
  }

  /** Writes a page that is still the newest to disk, now that it has all its bodies. */
  save(page: KeptPage): void {
    const entry = this.#entries.get(page.key);
    if (entry?.page !== page) return;
    this.#bytes -= entry.weight;
    entry.weight = weightOf(page);
    this.#bytes += entry.weight;
    this.#touchFiles(`writing ${page.key}`, async () => {
      if (this.#entries.get(page.key)?.page !== page) return;
      await this.#options.disk.write(page);
      if (page.dropped) await this.#options.disk.drop(page.key);
      entry.onDisk = true;
    });
  }

  /** The keys of pages with any of these tags. */
  keysOf(tags: Iterable<string>): string[] {
    const keys = new Set<string>();
    for (const tag of tags) for (const key of this.#byTag.get(tag) ?? []) keys.add(key);
    return [...keys];
  }

  allKeys(): string[] {
    return [...this.#entries.keys()];
  }

  /** From now on these pages serve only where nothing newer can be had. */
  dropSoft(keys: readonly string[]): void {
    for (const key of keys) {
      const entry = this.#entries.get(key);
      if (!entry || entry.dropped) continue;
      entry.dropped = true;
      if (entry.page) entry.page.dropped = true;
      this.#touchFiles(`dropping ${key}`, () => this.#options.disk.drop(key));
    }
  }

  /** These pages are never served again. Resolves when no file of theirs is left. */
  async dropHard(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#forget(key);
      this.#touchFiles(`removing ${key}`, () => this.#options.disk.remove(key));
    }
    await this.#files;
  }

  /** Resolves when every file is as it should be. */
  async settled(): Promise<void> {
    await this.#files;
  }

  #index(key: string, entry: Entry): void {
    this.#entries.set(key, entry);
    for (const tag of entry.tags) {
      const keys = this.#byTag.get(tag);
      if (keys) keys.add(key);
      else this.#byTag.set(tag, new Set([key]));
    }
    const most = this.#options.most ?? 200_000;
    if (this.#entries.size > most) {
      const oldest = firstTurn(this.#entries);
      if (oldest) void this.dropHard([oldest[0]]);
    }
  }

  #forget(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#warm.delete(key);
    this.#bytes -= entry.weight;
    for (const tag of entry.tags) {
      const keys = this.#byTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#byTag.delete(tag);
    }
  }

  #hold(entry: Entry, page: KeptPage): void {
    entry.page = page;
    entry.weight = weightOf(page);
    this.#bytes += entry.weight;
    // The newest stays even where it is larger than all memory: somebody asks for it now.
    while (this.#bytes > this.#options.memory) {
      const oldest = firstTurn(this.#warm);
      if (!oldest) break;
      const [key, cold] = oldest;
      this.#warm.delete(key);
      this.#bytes -= cold.weight;
      cold.page = null;
      cold.weight = 0;
      // Without a file it would be known and nowhere.
      if (!cold.onDisk) this.#forget(key);
    }
    this.#warm.set(page.key, entry);
  }

  #touchFiles(what: string, work: () => Promise<void>): void {
    this.#files = this.#files.then(work).catch((error: unknown) => this.#options.failed(what, error));
  }
}

/** The first entry that nobody asked for since its last turn; those before it have had theirs. */
function firstTurn(entries: Map<string, Entry>): [key: string, entry: Entry] | null {
  for (const [key, entry] of entries) {
    if (!entry.asked) return [key, entry];
    entry.asked = false;
    entries.delete(key);
    entries.set(key, entry);
  }
  return null;
}
