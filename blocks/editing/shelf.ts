/**
 * A small store of things with ids that node views and React both watch: the photos and helplines that a story names.
 * `all()` returns the same array until something changes, as `useSyncExternalStore` wants it.
 */
export class Shelf<T extends { id: string }> {
  #byId = new Map<string, T>();
  #all: readonly T[] = [];
  #listeners = new Set<() => void>();

  constructor(items: readonly T[] = []) {
    for (const item of items) this.#byId.set(item.id, item);
    this.#all = [...this.#byId.values()];
  }

  get(id: string): T | undefined {
    return this.#byId.get(id);
  }

  all = (): readonly T[] => this.#all;

  /** Adds items or replaces those with the same id, then tells everybody. */
  put(...items: T[]): void {
    for (const item of items) this.#byId.set(item.id, item);
    this.#all = [...this.#byId.values()];
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` after every change; returns how to stop that. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
