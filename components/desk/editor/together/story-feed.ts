import { sameJson } from '@/lib/document/same-json';
import type { StoryNow } from '@/lib/document/shapes/story-now';

/** How a feed speaks with the server. */
export interface FeedDoor {
  /** Says where the person is and hears what the story is like; null without an answer. */
  beat(place: string): Promise<StoryNow | null>;
  /** Says that the page is being left. Nothing waits for an answer. */
  leave(): void;
  /** Hears what the story is like whenever that changes, until the returned function is called. */
  listen(hear: (now: StoryNow) => void): () => void;
}

/** How often a page says that it is there, in milliseconds: a lease outlives three of these. */
const beatEvery = 15_000;
/** How often that may stay unanswered before nothing is known of anybody any more. */
const unanswered = 4;
/** A page in the background says goodbye before browsers slow its clock down so far that its lease would lapse. */
const awayAfter = 4 * 60_000;
/** How long one must stay in a place before colleagues are told, in milliseconds. */
const settle = 700;

/**
 * What a page knows of what others do with its story: by a stream while the page is seen (browsers allow few at once),
 * and by the answers to its own heartbeat in any case.
 */
export class StoryFeed {
  #door: FeedDoor;
  #now: StoryNow | null = null;
  #listeners = new Set<() => void>();
  #place = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #away: ReturnType<typeof setTimeout> | undefined;
  #silence = 0;
  #asked = 0;
  #stop: (() => void) | null = null;
  #running = false;
  #here = false;

  constructor(door: FeedDoor) {
    this.#door = door;
  }

  /** The newest state known; null before the first, and when the server has been silent for too long. */
  now = (): StoryNow | null => this.#now;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins, or begins again. */
  start(visible: boolean): void {
    this.#running = true;
    this.#here = true;
    this.seen(visible);
    void this.#beat();
  }

  /** Ends, and tells colleagues at once. */
  stop(): void {
    if (!this.#running) return;
    this.#running = false;
    this.#hush();
    clearTimeout(this.#away);
    this.#leave();
  }

  /** The page has come into view, or has gone out of it. */
  seen(visible: boolean): void {
    if (!this.#running) return;
    clearTimeout(this.#away);
    if (!visible) {
      this.#hush();
      this.#away = setTimeout(() => this.#leave(), awayAfter);
      return;
    }
    this.#stop ??= this.#door.listen((now) => this.#hear(now));
    if (!this.#here) {
      this.#here = true;
      void this.#beat();
    }
  }

  /** Looks at once; what was asked before is out of date. For when the network is back, or this page changed something. */
  look(): void {
    this.#asked += 1;
    if (this.#here) void this.#beat();
  }

  /** The person has gone to another place. */
  moved(place: string): void {
    if (place === this.#place) return;
    this.#place = place;
    if (this.#here) this.#wait(settle);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#beat(), milliseconds);
  }

  async #beat(): Promise<void> {
    this.#wait(beatEvery);
    const asked = this.#asked;
    const now = await this.#door.beat(this.#place);
    if (!this.#here || asked !== this.#asked) return;
    this.#silence = now ? 0 : this.#silence + 1;
    if (now) this.#hear(now);
    else if (this.#silence >= unanswered && this.#now) this.#show(null);
  }

  #hear(now: StoryNow): void {
    // Two ways lead here, and one may be slower.
    if (this.#now && now.at < this.#now.at) return;
    const { at: _, ...news } = now;
    const { at: __, ...known } = this.#now ?? { at: '' };
    const present = this.#now && sameJson(this.#now.present, now.present) ? this.#now.present : now.present;
    if (sameJson(news, known)) this.#now = { ...now, present };
    else this.#show({ ...now, present });
  }

  #show(now: StoryNow | null): void {
    this.#now = now;
    for (const listener of [...this.#listeners]) listener();
  }

  #hush(): void {
    this.#stop?.();
    this.#stop = null;
  }

  #leave(): void {
    if (!this.#here) return;
    this.#here = false;
    clearTimeout(this.#timer);
    this.#door.leave();
  }
}
