import type { DeskPosts, LiveNow } from '@/lib/document/shapes/live-desk';
import { askServer } from '../ask-server';
import type { LiveStore } from './live-store';

/** How often the page asks while it hears nothing by itself, in milliseconds. */
const askEvery = 5_000;
/** How often it asks although it hears: a stream that is dead and doesn't know it must not go unnoticed. */
const lookEvery = 30_000;

/** How a live desk hears from the server. */
export type Hearing = 'stream' | 'asking' | 'nothing' | 'signed-out';

/** What else is done with posts that come: their pictures are put where the text looks for them. */
type Take = (posts: DeskPosts) => void;

/**
 * Keeps a store up to date for as long as the page is seen: by a stream, and by asking where that breaks. Browsers allow few
 * streams at once, so a page in the background holds none and looks once when it comes back.
 */
export class LiveFeed {
  #path: string;
  #store: LiveStore;
  #take: Take;
  #stream: EventSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hearing: Hearing = 'asking';
  #listeners = new Set<() => void>();
  #running = false;
  #asking = false;

  constructor(storyId: string, store: LiveStore, take: Take) {
    this.#path = `/api/stories/${storyId}/live`;
    this.#store = store;
    this.#take = take;
  }

  hearing = (): Hearing => this.#hearing;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins, or begins again. */
  start(): void {
    this.#running = true;
    this.#open();
    void this.look();
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
    this.#stream?.close();
    this.#stream = null;
  }

  /** Asks at once for what has changed. */
  async look(): Promise<void> {
    if (!this.#running || this.#asking) return;
    this.#asking = true;
    let again = true;
    while (again && this.#running) {
      const answer = await askServer<LiveNow>(`${this.#path}?since=${this.#store.mark}`);
      const before = this.#store.mark;
      if (answer.ok) this.#hear(answer.value);
      else this.#say(answer.status === 401 ? 'signed-out' : 'nothing');
      again = answer.ok && answer.value.more && this.#store.mark > before;
      if (answer.ok && this.#hearing !== 'stream') this.#say('asking');
    }
    this.#asking = false;
    this.#wait();
  }

  /** Older posts than those in the list. Resolves with whether they came. */
  async older(): Promise<boolean> {
    const last = this.#store.state().out.at(-1)?.number;
    if (!last) return true;
    const answer = await askServer<DeskPosts>(`${this.#path}?before=${last}`);
    if (!answer.ok) return false;
    this.#take(answer.value);
    this.#store.addOlder(answer.value);
    return true;
  }

  #hear(now: LiveNow): void {
    this.#take(now);
    this.#store.hear(now);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.#running) return;
    this.#timer = setTimeout(
      () => {
        if (this.#stream?.readyState === EventSource.CLOSED) this.#open();
        void this.look();
      },
      this.#hearing === 'stream' ? lookEvery : askEvery,
    );
  }

  #open(): void {
    this.#stream?.close();
    const stream = new EventSource(`${this.#path}/events?since=${this.#store.mark}`);
    this.#stream = stream;
    stream.addEventListener('now', ({ data }) => {
      this.#say('stream');
      this.#hear(JSON.parse(data) as LiveNow);
    });
    stream.addEventListener('signed-out', () => {
      stream.close();
      this.#say('signed-out');
    });
    stream.addEventListener('error', () => {
      if (this.#hearing === 'stream') this.#say('asking');
      this.#wait();
    });
  }

  #say(hearing: Hearing): void {
    if (hearing === this.#hearing) return;
    this.#hearing = hearing;
    for (const listener of [...this.#listeners]) listener();
  }
}
