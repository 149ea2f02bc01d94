const remembered = 20_000;

/**
 * Which tags were dropped lately, and how many drops ago. A render that began before one of its tags was dropped may
 * show what was there before: it is not kept. Drops that fell out of memory count as having hit everything.
 */
export class DropLog {
  #generation = 0;
  /** Every render that began before this is in doubt. */
  #floor = 0;
  readonly #last = new Map<string, number>();

  get generation(): number {
    return this.#generation;
  }

  note(tags: Iterable<string>): void {
    this.#generation += 1;
    for (const tag of tags) {
      this.#last.delete(tag);
      this.#last.set(tag, this.#generation);
    }
    for (const [tag, generation] of this.#last) {
      if (this.#last.size <= remembered) break;
      this.#floor = generation;
      this.#last.delete(tag);
    }
  }

  /** Everything was dropped: the edge can't say what it missed. */
  noteAll(): void {
    this.#generation += 1;
    this.#floor = this.#generation;
    this.#last.clear();
  }

  /** Whether a render that began at `generation` and shows `tags` is still true. */
  isTrue(generation: number, tags: readonly string[]): boolean {
    if (generation < this.#floor) return false;
    return tags.every((tag) => (this.#last.get(tag) ?? 0) <= generation);
  }
}
