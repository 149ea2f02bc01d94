import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';

type Answer = (photos: DeskPhoto[]) => void;

/**
 * Requests of blocks for photos, which a window of the desk answers: blocks are plain DOM, the window is React. One
 * stands open at a time; a later one answers the earlier with nothing.
 */
export class PhotoRequests {
  #open: Answer | null = null;
  #listeners = new Set<() => void>();

  /** Resolves with what was chosen, nothing when the window was closed. */
  ask = (): Promise<DeskPhoto[]> =>
    new Promise((resolve) => {
      this.#open?.([]);
      this.#open = resolve;
      this.#tell();
    });

  /** The request that waits for an answer. */
  now = (): Answer | null => this.#open;

  answer(photos: DeskPhoto[]): void {
    const waiting = this.#open;
    this.#open = null;
    this.#tell();
    waiting?.(photos);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
