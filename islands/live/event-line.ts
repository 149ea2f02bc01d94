import { nextWait } from './next-wait';
import { eventReader, type LiveEvent } from './read-events';

/** The server gives a sign of life every 20 s; without one for so long (ms) the line is dead. */
const silence = 50_000;
/** So many failures in a row are more than a moment's. */
const several = 2;

interface Listener {
  hear: (event: LiveEvent) => void;
  /** The stream begins where the page may not have ended, or can't be had: what is new must be looked for. */
  look: () => void;
  /** Whether it works, once that is clear. */
  works: (works: boolean) => void;
  gone: () => void;
}

/**
 * A story's events for as long as somebody looks at the page. It reads the stream itself: other than EventSource it learns why it was refused
 * and for how long, and notices a line that is dead without having been cut.
 */
export class EventLine {
  readonly #address: string;
  readonly #listener: Listener;
  #last = '';
  /** Whether the page and the stream are known to meet without a gap. */
  #isSure: boolean;
  #retry = 3_000;
  #failures = 0;
  #current: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  /** @param after the last event that the page knew when it was drawn; empty where it doesn't say */
  constructor(address: string, after: string, listener: Listener) {
    this.#address = after ? `${address}?after=${after}` : address;
    this.#isSure = after !== '';
    this.#listener = listener;
  }

  /** Connects at once, unless it is connected or nobody looks. */
  go(): void {
    if (this.#current || this.#ended || document.hidden) return;
    clearTimeout(this.#timer);
    void this.#connect();
  }

  /** Lets go of the line until `go`. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#current?.abort();
    this.#current = null;
  }

  end(): void {
    this.#ended = true;
    this.rest();
  }

  async #connect(): Promise<void> {
    const abort = new AbortController();
    this.#current = abort;
    let asked = 0;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(() => abort.abort(), silence);
    };
    try {
      alive();
      const headers: HeadersInit = this.#last ? { 'last-event-id': this.#last } : {};
      const answer = await fetch(this.#address, { headers, signal: abort.signal, cache: 'no-store' });
      if (answer.status === 404) {
        this.end();
        this.#listener.gone();
        return;
      }
      asked = 1_000 * Number(answer.headers.get('retry-after') ?? 0) || 0;
      if (!answer.ok || !answer.body) throw new Error(String(answer.status));
      const read = eventReader(
        (event) => this.#take(event),
        (ms) => (this.#retry = ms),
      );
      const text = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await text.read(); !part.done; part = await text.read()) {
        alive();
        this.#failures = 0;
        this.#listener.works(true);
        read(part.value);
      }
      // It was ended in good order: the server said when to come back.
      asked = this.#retry;
    } catch {
      // Cut, refused or out of reach: tried again below.
    }
    clearTimeout(watch);
    if (this.#current !== abort) return;
    this.#current = null;
    this.#again(asked);
  }

  #take(event: LiveEvent): void {
    this.#last = event.id;
    if (event.event) this.#listener.hear(event);
    else if (!this.#isSure) this.#listener.look();
    this.#isSure = true;
  }

  #again(asked: number): void {
    this.#failures += 1;
    if (this.#failures >= several) {
      this.#listener.works(false);
      this.#listener.look();
    }
    this.#timer = setTimeout(() => this.go(), nextWait(this.#failures, asked, Math.random()));
  }
}
