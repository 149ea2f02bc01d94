import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { uploadMessages } from '@/lib/kit/messages/uploads';
import { fetchFile } from './fetch-file';
import { type SentFile, sendFile, type UploadPhase, type Wish } from './send-file';
import { UploadError } from './upload-error';

export type ItemState =
  | UploadPhase
  | { is: 'waiting' }
  | { is: 'fetching' }
  | { is: 'added' | 'known'; photo: DeskPhoto }
  /** `again`: it may go better another time, because it was the line or the store and not the file. */
  | { is: 'failed'; sentence: string; again: boolean }
  /** Somebody has to say what becomes of a picture that moves. */
  | { is: 'moves'; canMove: boolean };

/** One picture in the queue: a file of this device, or an address that the server fetches. */
export interface QueueItem {
  id: number;
  name: string;
  /** 0 where nobody knows: an address. */
  bytes: number;
  source: File | string;
  /** What was said about a picture that moves. */
  wish?: Wish;
  state: ItemState;
}

export interface QueueState {
  items: readonly QueueItem[];
  paused: boolean;
  /** Why nothing goes on although nobody paused it; null where that is not so. */
  notice: string | null;
}

const atOnce = 3;
const active = new Set<ItemState['is']>(['counting', 'sending', 'offline', 'working', 'fetching']);

const firm = new Set(['address-refused', 'not-allowed']);
const passing = new Set(['upload-interrupted', 'upload-out-of-step', 'upload-too-many-open']);

/** A refused file or address is refused again; everything else may pass. */
function isPassing(code: string | null): boolean {
  if (code === null || passing.has(code)) return true;
  return !firm.has(code) && !code.startsWith('upload-');
}

/** Whether a picture is still to come. */
export function isPending({ state: { is } }: QueueItem): boolean {
  return is === 'waiting' || active.has(is);
}

/**
 * Pictures on their way into the library, three at a time. It outlives the components that show it, so that changing
 * the page within the desk stops nothing.
 */
export class UploadQueue {
  #state: QueueState = { items: [], paused: false, notice: null };
  #running = new Map<number, AbortController>();
  #listeners = new Set<() => void>();
  #next = 1;

  now = (): QueueState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes files, or addresses to fetch, in the order given. */
  add(sources: readonly (File | string)[]): void {
    const items = sources.map((source): QueueItem => {
      const isFile = typeof source !== 'string';
      const id = this.#next++;
      const state = { is: 'waiting' } as const;
      return { id, name: isFile ? source.name : source, bytes: isFile ? source.size : 0, source, state };
    });
    this.#set({ items: [...this.#state.items, ...items] });
    this.#fill();
  }

  /** Stops after what can't be stopped; pieces that have arrived stay with the server. */
  pause(notice: string | null = null): void {
    this.#set({ paused: true, notice });
    for (const [id, running] of this.#running) {
      const item = this.#find(id);
      // What the server works on alone goes on; to break off would only lose its answer.
      if (item && item.state.is !== 'working' && item.state.is !== 'fetching') running.abort('paused');
    }
  }

  resume(): void {
    this.#set({ paused: false, notice: null });
    this.#fill();
  }

  /** Puts failed pictures back in the queue: one, or all that may go better now. */
  retry(id?: number): void {
    const wanted = ({ id: own, state }: QueueItem) =>
      state.is === 'failed' && (id === undefined ? state.again : own === id);
    const items = this.#state.items.map((item) =>
      wanted(item) ? { ...item, state: { is: 'waiting' } as const } : item,
    );
    this.#set({ items });
    this.#fill();
  }

  /** Goes on with a picture that moves, as it is wished. */
  choose(id: number, wish: Wish): void {
    const items = this.#state.items.map((item) =>
      item.id === id && item.state.is === 'moves'
        ? { ...item, wish, state: { is: 'waiting' } as const }
        : item,
    );
    this.#set({ items });
    this.#fill();
  }

  /** Takes a picture out of the list; one on its way is broken off. */
  remove(id: number): void {
    this.#running.get(id)?.abort('removed');
    this.#set({ items: this.#state.items.filter((item) => item.id !== id) });
  }

  /** Takes everything out of the list that is in the library. */
  clear(): void {
    this.#set({ items: this.#state.items.filter(({ state: { is } }) => is !== 'added' && is !== 'known') });
  }

  #fill(): void {
    if (this.#state.paused) return;
    for (const item of this.#state.items) {
      if (this.#running.size >= atOnce) return;
      if (item.state.is === 'waiting' && !this.#running.has(item.id)) void this.#run(item);
    }
  }

  async #run({ id, source, wish }: QueueItem): Promise<void> {
    const running = new AbortController();
    this.#running.set(id, running);
    try {
      const { photo, added } = await this.#send(id, source, { wish, signal: running.signal });
      this.#change(id, { is: added ? 'added' : 'known', photo });
    } catch (error) {
      if (running.signal.aborted) this.#change(id, { is: 'waiting' });
      else this.#fail(id, error);
    } finally {
      this.#running.delete(id);
    }
    this.#fill();
  }

  #send(
    id: number,
    source: File | string,
    { wish, signal }: { wish?: Wish; signal: AbortSignal },
  ): Promise<SentFile> {
    if (typeof source !== 'string') {
      return sendFile(source, { wish, signal, onPhase: (phase) => this.#change(id, phase) });
    }
    this.#change(id, { is: 'fetching' });
    return fetchFile(source, { wish, signal });
  }

  #fail(id: number, error: unknown): void {
    if (!(error instanceof UploadError)) {
      console.error(error);
      this.#change(id, { is: 'failed', sentence: uploadMessages().refused, again: true });
    } else if (error.code === 'not-signed-in') {
      // Not the picture's fault: it waits, like all the others, until somebody has signed in again.
      this.#change(id, { is: 'waiting' });
      this.pause(uploadMessages().signedOut);
    } else if (error.code === 'upload-animation-too-long') {
      this.#change(id, { is: 'moves', canMove: false });
    } else if (error.code === 'upload-animated') {
      this.#change(id, { is: 'moves', canMove: error.canMove });
    } else this.#change(id, { is: 'failed', sentence: error.message, again: isPassing(error.code) });
  }

  #find(id: number): QueueItem | undefined {
    return this.#state.items.find((item) => item.id === id);
  }

  #change(id: number, state: ItemState): void {
    this.#set({ items: this.#state.items.map((item) => (item.id === id ? { ...item, state } : item)) });
  }

  #set(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}
