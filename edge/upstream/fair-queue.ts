/** What a render is for: the front and its like, a story, the archive behind them, or nobody yet (a page made ahead). */
export type Share = 'front' | 'story' | 'deep' | 'ahead';

/** How many turns each gets in a round. */
const turns: Record<Share, number> = { front: 4, story: 4, deep: 1, ahead: 1 };

/** The queue is full: the answer is 503 with Retry-After. */
export class QueueFull extends Error {
  constructor() {
    super('Too much is asked for at once.');
    this.name = 'QueueFull';
  }
}

interface Waiting {
  start: () => void;
}

/**
 * Lets at most `running` renders run at once and shares them out: by kind of page, in the proportion above, and within a
 * kind by client in turn. A crawler in the archive waits behind itself, not before the front page.
 */
export class FairQueue {
  readonly #limits: { running: number; waiting: number };
  /** By kind, by client; a client moves to the end when it had its turn. */
  readonly #queues = new Map<Share, Map<string, Waiting[]>>(
    (Object.keys(turns) as Share[]).map((share) => [share, new Map()]),
  );
  readonly #round: Share[] = (Object.keys(turns) as Share[]).flatMap((share) =>
    Array<Share>(turns[share]).fill(share),
  );
  #turn = 0;
  #running = 0;
  #waiting = 0;

  constructor(limits: { running: number; waiting: number }) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Runs `work` when its turn comes.
   * @throws QueueFull at once when too many wait
   */
  async run<T>(share: Share, client: string, work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#limits.running) await this.#wait(share, client);
    else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  #wait(share: Share, client: string): Promise<void> {
    if (this.#waiting >= this.#limits.waiting) return Promise.reject(new QueueFull());
    this.#waiting += 1;
    return new Promise((start) => {
      const clients = this.#queues.get(share) as Map<string, Waiting[]>;
      const queue = clients.get(client);
      if (queue) queue.push({ start });
      else clients.set(client, [{ start }]);
    });
  }

  /** Hands the place of who is done to the next, or frees it. */
  #next(): void {
    for (let tried = 0; tried < this.#round.length; tried += 1) {
      const share = this.#round[this.#turn] as Share;
      this.#turn = (this.#turn + 1) % this.#round.length;
      const clients = this.#queues.get(share) as Map<string, Waiting[]>;
      const first = clients.entries().next();
      if (first.done) continue;
      const [client, queue] = first.value;
      const waiting = queue.shift();
      clients.delete(client);
      if (queue.length > 0) clients.set(client, queue);
      this.#waiting -= 1;
      waiting?.start();
      return;
    }
    this.#running -= 1;
  }
}
