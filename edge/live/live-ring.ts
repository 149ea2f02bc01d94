/** What was told about a story: a block of server-sent events as it goes out, `seq` being its id. */
export interface LiveEvent {
  seq: number;
  story: string;
  block: Buffer;
}

/** The last events, as many as fit, so that whoever was away for a moment gets what they missed. */
export class LiveRing {
  readonly #limits: { events: number; bytes: number };
  #events: LiveEvent[] = [];
  #bytes = 0;
  /** Nothing is known of events up to this one; every later one has been here. */
  readonly #floor: number;
  /** The last event of a story that had to give way. */
  readonly #forgotten = new Map<string, number>();

  constructor(floor: number, limits = { events: 2_000, bytes: 16 * 1024 * 1024 }) {
    this.#floor = floor;
    this.#limits = limits;
  }

  /** Adds the newest event. */
  add(event: LiveEvent): void {
    this.#events.push(event);
    this.#bytes += event.block.length;
    let gone = 0;
    while (this.#events.length - gone > this.#limits.events || this.#bytes > this.#limits.bytes) {
      const oldest = this.#events[gone] as LiveEvent;
      this.#bytes -= oldest.block.length;
      this.#forgotten.set(oldest.story, oldest.seq);
      gone += 1;
    }
    if (gone > 0) this.#events = this.#events.slice(gone);
  }

  /** The story's events after `seq`, oldest first; null where one of them may have been forgotten. */
  after(seq: number, story: string): LiveEvent[] | null {
    if (seq < this.#floor || seq < (this.#forgotten.get(story) ?? 0)) return null;
    return this.#events.filter((event) => event.story === story && event.seq > seq);
  }
}
