import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { brotliWell } from './encodings.ts';
import type { KeptPage } from './kept-page.ts';

interface Options {
  /** How long (ms) a page must have stood: what is dropped again at once is not worth it. */
  rest: number;
  /** Whether a page is still the one that is kept. */
  isKept: (page: KeptPage) => boolean;
  /** Hears of each page that has its brotli. */
  finished: (page: KeptPage) => void;
  failed: (key: string, error: unknown) => void;
}

/** Whoever comes after so many is not compressed any better: a crawler in the archive, probably. */
const most = 2_000;

/**
 * Gives kept pages their brotli, while they serve already: one after the other, since each takes a processor for longer
 * than its rendering did, and after a change of every page Next needs all of them.
 */
export class PageFinisher {
  readonly #options: Options;
  readonly #waiting = new Map<string, { page: KeptPage; since: number }>();
  #isRunning = false;

  constructor(options: Options) {
    this.#options = options;
  }

  add(page: KeptPage): void {
    if (this.#waiting.size >= most && !this.#waiting.has(page.key)) return;
    // In place of an older one, and behind the others.
    this.#waiting.delete(page.key);
    this.#waiting.set(page.key, { page, since: Date.now() });
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    const { rest, isKept, finished, failed } = this.#options;
    this.#isRunning = true;
    // Pages that come meanwhile are visited too.
    for (const [key, entry] of this.#waiting) {
      const { page, since } = entry;
      const wait = since + rest - Date.now();
      if (wait > 0) await pause(wait, undefined, { ref: false });
      if (this.#waiting.get(key) !== entry) continue;
      this.#waiting.delete(key);
      if (!isKept(page)) continue;
      try {
        page.brotli = await brotliWell(gunzipSync(page.gzip));
        finished(page);
      } catch (error) {
        failed(key, error);
      }
    }
    this.#isRunning = false;
  }
}
