import type { KeptSave } from './save';

/** Where saves are kept until they are acknowledged. Both reject when the device can't. */
export interface Journal<C> {
  /** Writes a save, or writes it anew under the same id. */
  keep(save: KeptSave<C>): Promise<void>;
  clear(saveIds: string[]): Promise<void>;
}

/** Whether all that the server hasn't acknowledged is kept on this device. */
export type Kept = 'kept' | 'keeping' | 'cannot';

const pause = 400;
const furthestBehind = 2_000;

/**
 * Writes one queue's saves to the journal and knows whether the newest words are in it. A save that a later one
 * replaces (refused, or overtaken in a conflict) stays until the later one, which holds its words too, is kept.
 */
export class Keeper<C> {
  #journal: Journal<C>;
  #changed: () => void;
  #state: Kept = 'kept';
  #run = 0;
  /** What is to be kept next, and since when it waits. */
  #next: { save: () => KeptSave<C>; since: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #replaced = new Set<string>();
  /** The newest save that the device couldn't keep. */
  #failed: KeptSave<C> | null = null;

  constructor(journal: Journal<C>, changed: () => void) {
    this.#journal = journal;
    this.#changed = changed;
  }

  get state(): Kept {
    return this.#state;
  }

  /** The device can't keep anything, as far as one knows. */
  cannot(): void {
    this.#show('cannot');
  }

  /** Words were written: keeps what `save` gives then, after a short pause in typing, 2 s later at most. */
  soon(save: () => KeptSave<C>): void {
    this.#run += 1;
    if (this.#state !== 'cannot') this.#show('keeping');
    const since = this.#next?.since ?? Date.now();
    this.#next = { save, since };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.now(),
      Math.max(0, Math.min(pause, since + furthestBehind - Date.now())),
    );
  }

  /** Keeps at once what `soon` was told of; without that it looks whether a device that was full has room again. */
  now(): void {
    const next = this.#next;
    this.drop();
    void (next ? this.keep(next.save()) : this.#tryDevice());
  }

  /** What `soon` was told of is kept otherwise, or no longer wanted. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#next = null;
  }

  /** Resolves when the save is kept, or can't be: the state tells which. Never rejects. */
  async keep(save: KeptSave<C>): Promise<void> {
    const run = this.#run;
    try {
      await this.#journal.keep(save);
      this.#replaced.delete(save.saveId);
      this.#failed = null;
      if (run === this.#run) this.#show('kept');
      await this.#clear([...this.#replaced]);
    } catch (error) {
      console.warn('This device keeps nothing:', error);
      this.#failed = save;
      this.cannot();
    }
  }

  /** A later save will hold what this one does. */
  replaced(saveId: string): void {
    this.#replaced.add(saveId);
  }

  /** The server has acknowledged this save, or a person has decided against it. */
  async done(...saveIds: string[]): Promise<void> {
    try {
      await this.#clear([...saveIds, ...this.#replaced]);
      await this.#tryDevice();
    } catch (error) {
      // Offered again one day, it is recognised by its id.
      console.warn('An acknowledged save stays on this device:', error);
    }
  }

  /** Whether there is room again: what couldn't be kept, and is stored by now, is kept and let go. */
  async #tryDevice(): Promise<void> {
    const failed = this.#failed;
    if (this.#state !== 'cannot' || !failed) return;
    await this.#journal.keep(failed).then(
      async () => {
        await this.#journal.clear([failed.saveId]);
        // Unless words were written meanwhile, whose own turn comes.
        if (this.#failed === failed && !this.#next) this.#show('kept');
      },
      // It is still so, and has been said.
      () => undefined,
    );
  }

  async #clear(saveIds: string[]): Promise<void> {
    if (saveIds.length === 0) return;
    for (const saveId of saveIds) this.#replaced.delete(saveId);
    await this.#journal.clear(saveIds);
  }

  #show(state: Kept): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed();
  }
}
