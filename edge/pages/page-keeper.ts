import type { Share } from '../upstream/fair-queue.ts';
import { type Rendered, UpstreamDown } from '../upstream/render.ts';
import type { DropLog } from './drop-log.ts';
import { gzipQuickly } from './encodings.ts';
import { isFresh, type KeptPage, pageHash } from './kept-page.ts';
import { PageFinisher } from './page-finisher.ts';
import { type CacheInFront, pageHeaders } from './page-headers.ts';
import type { PageStore } from './page-store.ts';

/** What becomes of a request for a page. A miss had it rendered; who joined has waited for a render under way. */
export type Obtained =
  | { kind: 'page'; page: KeptPage; how: 'hit' | 'miss' | 'joined' | 'stale' }
  /** Next can't be asked, and nothing that may still be served is here. */
  | { kind: 'unavailable' };

/** Whether this edge hears what is dropped, and since when it doesn't. */
export interface Hearing {
  /** Drops arrive: what is kept is true until one says otherwise. */
  readonly now: boolean;
  /** The last moment (ms) up to which every drop is known. */
  readonly until: number;
}

interface Options {
  store: PageStore;
  drops: DropLog;
  hearing: Hearing;
  /** Renders a page when its turn comes, which `begun` is told. Throws UpstreamDown or QueueFull. */
  render: (key: string, share: Share, client: string, begun: () => void) => Promise<Rendered>;
  /** The cache in front, if there is one. */
  cache: CacheInFront | null;
  /** How long (ms) kept pages serve without any word from the database. */
  staleMax: number;
  /** Hears of pages that could not be kept, and why. */
  refused: (key: string, why: string) => void;
  failed: (key: string, error: unknown) => void;
  now?: () => number;
  /** How long (ms) a page must have stood before it is compressed as well as can be. */
  finishAfter?: number;
}

interface Flight {
  /** How many drops had been heard when Next was asked; null while it waits for its turn. */
  generation: number | null;
  share: Share;
  /** It was to be made ahead, and a reader came before its turn: the reader's own is made. */
  isOvertaken: boolean;
  page: Promise<KeptPage>;
}

/** Nobody waits for this render. */
class Overtaken extends Error {}

/** While drops can't be heard, a page is asked for again after this time, in ms. */
const askAgain = 3_000;
/** After Next failed, nobody who has a kept page waits for it until this has passed, in ms. */
const restAfterFailure = 1_000;
const usualRest = 1_000;
/** Who has a kept page waits this long for a newer one, in ms, and then nobody for some time. */
const patience = 1_500;
const restAfterWaiting = 5_000;

/**
 * Keeps pages and has them rendered: one render a page at a time, which everybody waits for who came after the last
 * drop. What a drop has overtaken is sent to those who waited for it, and not kept.
 */
export class PageKeeper {
  readonly #options: Options;
  readonly #flights = new Map<string, Flight>();
  readonly #finisher: PageFinisher;
  #downUntil = 0;
  /** How many pages Next was asked for, since the start. */
  renders = 0;

  constructor(options: Options) {
    this.#options = options;
    const { store, failed } = options;
    this.#finisher = new PageFinisher({
      rest: options.finishAfter ?? usualRest,
      isKept: (page) => store.peek(page.key) === page && !page.dropped,
      finished: (page) => this.#save(page),
      failed,
    });
  }

  #now(): number {
    return this.#options.now?.() ?? Date.now();
  }

  /** The page, if it is in memory and true; the way of nearly every request. */
  hit(key: string, now = this.#now()): KeptPage | null {
    const { store, hearing } = this.#options;
    const page = store.get(key);
    if (!page || !hearing.now || !isFresh(page, now)) return null;
    page.hits += 1;
    return page;
  }

  /** The page as it is by now: kept, or rendered for this request and all others that wait for it. */
  async obtain(key: string, share: Share, client: string): Promise<Obtained> {
    const { store } = this.#options;
    const kept = await store.load(key);
    if (kept) kept.hits += 1;
    if (kept && this.#isTrue(kept)) return { kind: 'page', page: kept, how: 'hit' };
    const may = kept && this.#mayServe();
    if (may && this.#now() < this.#downUntil) return { kind: 'page', page: kept, how: 'stale' };
    try {
      const before = this.#flights.get(key);
      const rendered = this.#rendered(key, share, client);
      const how = this.#flights.get(key) === before ? 'joined' : 'miss';
      const page = await (may ? this.#withPatience(rendered, kept) : rendered);
      return { kind: 'page', page, how: page === kept ? 'stale' : how };
    } catch (error) {
      this.#options.failed(key, error);
      // It may have been dropped for good while Next was asked.
      const left = await store.load(key);
      return left && this.#mayServe() ? { kind: 'page', page: left, how: 'stale' } : { kind: 'unavailable' };
    }
  }

  /** Has a page rendered before anybody asks for it again. */
  async refresh(key: string): Promise<void> {
    await this.#rendered(key, 'ahead', '').catch((error: unknown) => {
      if (!(error instanceof Overtaken)) this.#options.failed(key, error);
    });
  }

  #isTrue(page: KeptPage): boolean {
    const now = this.#now();
    if (!isFresh(page, now)) return false;
    return this.#options.hearing.now || now - page.renderedAt < Math.min(askAgain, this.#options.staleMax);
  }

  /** Whether what was kept may still serve when nothing newer can be had. */
  #mayServe(): boolean {
    const { hearing, staleMax } = this.#options;
    return hearing.now || this.#now() - hearing.until <= staleMax;
  }

  #rendered(key: string, share: Share, client: string): Promise<KeptPage> {
    const running = this.#flights.get(key);
    if (running && this.#mayJoin(key, running, share)) return running.page;
    if (running?.generation === null) running.isOvertaken = true;
    const page = Promise.resolve(null as never);
    const flight: Flight = { generation: null, share, isOvertaken: false, page };
    flight.page = this.#render(key, share, client, flight);
    this.#flights.set(key, flight);
    const over = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    flight.page.then(over, over);
    return flight.page;
  }

  /** A render that began before a drop may show what was there before: whoever comes after it must not get that. */
  #mayJoin(key: string, { generation, share }: Flight, asks: Share): boolean {
    const { drops, store } = this.#options;
    // Readers don't wait behind what nobody asked for yet.
    if (generation === null) return share !== 'ahead' || asks === 'ahead';
    if (generation === drops.generation) return true;
    const tags = store.get(key)?.tags;
    return tags !== undefined && drops.isTrue(generation, tags);
  }

  async #render(key: string, share: Share, client: string, flight: Flight): Promise<KeptPage> {
    const { drops, render, store, refused } = this.#options;
    let renderedAt = this.#now();
    let rendered: Rendered;
    try {
      rendered = await render(key, share, client, () => {
        if (flight.isOvertaken) throw new Overtaken();
        this.renders += 1;
        flight.generation = drops.generation;
        renderedAt = this.#now();
      });
    } catch (error) {
      if (error instanceof UpstreamDown) this.#downUntil = this.#now() + restAfterFailure;
      throw error;
    }
    this.#downUntil = 0;
    const generation = flight.generation ?? 0;
    const before = store.get(key);
    const hash = pageHash(rendered.status, rendered.body);
    const unchanged = before?.hash === hash;
    const gzip = unchanged ? before.gzip : await gzipQuickly(rendered.body);
    const page: KeptPage = {
      key,
      status: rendered.status,
      tags: rendered.tags,
      headers: pageHeaders(rendered, this.#options.cache),
      hash,
      // The last thing before it is kept: until then what was there before may be sent.
      modified: unchanged ? before.modified : this.#now(),
      gzip,
      brotli: unchanged ? before.brotli : null,
      renderedAt,
      generation,
      until: rendered.until,
      dropped: false,
      hits: before?.hits ?? 1,
    };
    if (rendered.refused) {
      refused(key, rendered.refused);
      if (before) await store.dropHard([key]);
    } else if (drops.isTrue(generation, page.tags)) {
      store.put(page);
      this.#save(page);
      if (!page.brotli) this.#finisher.add(page);
    }
    return page;
  }

  /** The new page, or the kept one when that takes too long. */
  async #withPatience(rendered: Promise<KeptPage>, kept: KeptPage): Promise<KeptPage> {
    let timer: NodeJS.Timeout | undefined;
    const tired = new Promise<KeptPage>((resolve) => {
      timer = setTimeout(() => {
        this.#downUntil = this.#now() + restAfterWaiting;
        resolve(kept);
      }, patience);
    });
    try {
      return await Promise.race([rendered, tired]);
    } finally {
      clearTimeout(timer);
    }
  }

  #save(page: KeptPage): void {
    // Made-up addresses must not fill the disk.
    if (page.status < 400) this.#options.store.save(page);
  }
}
