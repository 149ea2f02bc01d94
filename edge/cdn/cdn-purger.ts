import { setTimeout as pause } from 'node:timers/promises';
import type { DropListener } from '../drops/drop-listener.ts';
import type { Drop } from '../drops/drop-source.ts';
import { type PurgePlace, purgeTags } from './purge-request.ts';

/** An answer that an edge gave just before it dropped a page reaches the cache within this time, in ms. */
const underWay = 5_000;
const patience = 10_000;

/**
 * Hands drops on to a cache in front. Each edge does so for itself, after it has dropped the pages itself: whatever the
 * cache then asks it for is new, and what it fetched from an edge that lags behind goes once that one has caught up.
 * What `apply` throws makes the listener that calls it try the same drops again.
 */
export class CdnPurger {
  readonly #place: PurgePlace;
  readonly #edge: Pick<DropListener, 'seq'>;
  readonly #failed: (error: unknown) => void;

  constructor(place: PurgePlace, edge: Pick<DropListener, 'seq'>, failed: (error: unknown) => void) {
    this.#place = place;
    this.#edge = edge;
    this.#failed = failed;
  }

  apply(drops: readonly Drop[]): Promise<void> {
    const tagsOf = (isHard: boolean) => [
      ...new Set(drops.filter(({ hard }) => hard === isHard).flatMap(({ tags }) => tags)),
    ];
    const hard = tagsOf(true);
    const soft = tagsOf(false).filter((tag) => !hard.includes(tag));
    return this.#telling(async () => {
      await this.#edgeReached(drops.at(-1)?.seq ?? 0);
      await purgeTags(this.#place, hard, false);
      await purgeTags(this.#place, soft, true);
      if (hard.length > 0) this.#onceMore(hard);
    });
  }

  /** What the cache missed can't be said: every page carries `site`. */
  forgetAll(): Promise<void> {
    return this.#telling(() => purgeTags(this.#place, ['site'], false));
  }

  async #telling(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#failed(error);
      throw error;
    }
  }

  async #edgeReached(seq: number): Promise<void> {
    for (const end = Date.now() + patience; this.#edge.seq < seq; await pause(10)) {
      if (Date.now() > end) throw new Error('This edge has not dropped the pages itself yet');
    }
  }

  /** What must not be seen again goes a second time, for answers that were under way at the first. */
  #onceMore(tags: readonly string[]): void {
    setTimeout(() => purgeTags(this.#place, tags, false).catch(this.#failed), underWay).unref();
  }
}
