import { setTimeout as pause } from 'node:timers/promises';
import type { LivePast } from '../live/live-note.ts';
import type { Hearing } from '../pages/page-keeper.ts';
import type { Drop, DropNews, Follower } from './drop-source.ts';
import type { PositionFile } from './position.ts';

/** The part of DropSource that the listener needs. */
interface Source {
  open(on: { news: () => void; ended: (error: Error | null) => void }): Promise<void>;
  newsSince(after: number): Promise<DropNews>;
  toldUntil(last: number): Promise<LivePast>;
  acknowledge(follower: Follower, seq: number): Promise<void>;
  leave(follower: Follower): Promise<void>;
  close(): void;
}

interface Options {
  connect: () => Source;
  position: PositionFile;
  follower: Follower;
  /** Applies drops; resolves when nothing that was dropped hard can be served any more. */
  apply: (drops: Drop[]) => Promise<void>;
  /** What was missed can't be said: nothing that is kept may serve again. */
  forgetAll: () => Promise<void>;
  /** Drops will be applied in their order from here on: at the start, and after what was missed. */
  begin?: (past: LivePast) => void;
  changed: (hearing: boolean, why: string) => void;
}

/** How often the database is asked even if nothing was said, in ms: a frozen connection says nothing either. */
const beat = 2_000;
const acknowledgeEvery = 10_000;
/** That soft drops were applied is said once nothing more has come for so long, in ms: nobody waits for that, but for the pages. */
const acknowledgeAfter = 250;

/**
 * Hears what is dropped, in its order and without a gap: a notification only says that there is something, the rows
 * say what. As long as each beat is answered the edge may trust its pages.
 */
export class DropListener implements Hearing {
  readonly #options: Options;
  readonly #stopping = new AbortController();
  #seq: number | null;
  #begun = false;
  #now = false;
  #until: number;
  #acknowledged = { seq: -1, at: 0 };
  #running: Promise<void> | null = null;

  constructor(options: Options) {
    this.#options = options;
    const position = options.position.read();
    this.#seq = position?.seq ?? null;
    this.#until = position?.heardAt ?? 0;
  }

  get now(): boolean {
    return this.#now;
  }

  get until(): number {
    return this.#until;
  }

  get seq(): number {
    return this.#seq ?? 0;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    let failures = 0;
    while (!signal.aborted) {
      const began = Date.now();
      const why = await this.#listen().catch((error: unknown) => error);
      if (this.#now && !signal.aborted) this.#options.changed(false, String(why));
      this.#now = false;
      failures = Date.now() - began > 10_000 ? 0 : failures + 1;
      await pause(Math.min(100 * 2 ** failures, 2_000), undefined, { signal }).catch(() => {});
    }
  }

  /** Follows one connection to its end. */
  async #listen(): Promise<Error | null> {
    const source = this.#options.connect();
    const { signal } = this.#stopping;
    let wake = () => {};
    let news = false;
    let end: { error: Error | null } | null = null;
    const tell = () => {
      news = true;
      wake();
    };
    const over = (error: Error | null) => {
      end ??= { error };
      wake();
    };
    signal.addEventListener('abort', () => over(null), { once: true });
    try {
      await source.open({ news: tell, ended: over });
      for (;;) {
        news = false;
        await this.#catchUp(source);
        if (end) break;
        if (!this.#now) this.#options.changed(true, '');
        this.#now = true;
        if (news) continue;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, this.#owes() ? acknowledgeAfter : beat);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        if (end) break;
      }
      if (signal.aborted) await source.leave(this.#options.follower);
      return (end as { error: Error | null } | null)?.error ?? null;
    } finally {
      source.close();
    }
  }

  async #catchUp(source: Source): Promise<void> {
    const { position, apply, forgetAll, follower } = this.#options;
    if (this.#seq !== null) await this.#begin(source, this.#seq);
    let news: DropNews;
    let soft = false;
    let hard = false;
    do {
      const asked = Date.now();
      news = await source.newsSince(this.#seq ?? 0);
      const { drops, lost, last } = news;
      if (lost || this.#seq === null) {
        this.#begun = false;
        await forgetAll();
        await this.#begin(source, last);
      } else if (drops.length > 0) {
        await apply(drops);
        soft = true;
        hard ||= drops.some((drop) => drop.hard);
      }
      if (lost || this.#seq !== last) position.write(last);
      this.#seq = last;
      this.#until = asked;
    } while (news.more);
    const isDue = Date.now() - this.#acknowledged.at >= acknowledgeEvery;
    if (!isDue && !hard && (soft || !this.#owes())) return;
    await source.acknowledge(follower, this.#seq ?? 0);
    // The file's time says until when this edge knew everything.
    position.write(this.#seq ?? 0);
    this.#acknowledged = { seq: this.#seq ?? 0, at: Date.now() };
  }

  /** Whether more was applied than the database was told. */
  #owes(): boolean {
    return this.#acknowledged.seq !== this.#seq;
  }

  async #begin(source: Source, seq: number): Promise<void> {
    const { begin } = this.#options;
    if (this.#begun || !begin) return;
    begin(await source.toldUntil(seq));
    this.#begun = true;
  }
}
