import { newId } from '@/lib/kit/ids';

/** One save as it is sent: made whole before the network, so that it can be sent again, or kept in a journal, as it is. */
export interface Save<C> {
  saveId: string;
  baseVersion: number;
  content: C;
}

/** What somebody else stored meanwhile. */
export interface Theirs<C> {
  version: number;
  content: C;
  savedBy: string;
  savedAt: string;
}

/**
 * What became of a save. `lost`: no answer, it may or may not be stored. `signed-out`: it isn't, and the same save
 * will be taken after signing in. `refused`: it can't be stored as it is. `conflict`: somebody else was first.
 */
export type SaveOutcome<C> =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'lost' | 'signed-out' | 'refused'; sentence: string }
  | { kind: 'conflict'; theirs: Theirs<C> };

export type SaveState<C> =
  | { kind: 'saved'; savedAt: string | null }
  /** Written and not stored yet, or on its way. */
  | { kind: 'saving' }
  | { kind: 'failing'; why: 'lost' | 'signed-out' | 'refused'; sentence: string }
  | { kind: 'conflict'; mine: C; theirs: Theirs<C> };

interface SaveQueueOptions<C> {
  /** The stored version that the page opened with. */
  baseVersion: number;
  /** The content as it is now; called once a save. */
  read(): C;
  /** Sends one save and tells what became of it. A rejection counts as lost. */
  send(save: Save<C>): Promise<SaveOutcome<C>>;
}

const pause = 1_000;
const furthestBehind = 5_000;
const signInCheck = 5_000;
const longestWait = 30_000;

/**
 * The one queue in which a story's saves stand, body and settings alike. One save is under way at a time; a save whose
 * answer was lost is sent again under the same id until it is answered, so that the server knows it and no later save
 * runs ahead of it; what was written meanwhile goes into the next. A conflict stops the queue until a person chooses.
 */
export class SaveQueue<C> {
  #options: SaveQueueOptions<C>;
  #version: number;
  /** When the oldest change that is in no save yet was made. */
  #dirtySince: number | null = null;
  /** The save that has no final answer yet. */
  #open: Save<C> | null = null;
  #sending = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SaveState<C> = { kind: 'saved', savedAt: null };
  #listeners = new Set<() => void>();
  #waiting: { resolve(version: number): void; reject(error: Error): void }[] = [];

  constructor(options: SaveQueueOptions<C>) {
    this.#options = options;
    this.#version = options.baseVersion;
  }

  state = (): SaveState<C> => this.#state;

  /** The version that the last acknowledgement named. */
  get version(): number {
    return this.#version;
  }

  /** Whether the page holds anything that the server has not acknowledged. */
  get unsaved(): boolean {
    return this.#dirtySince !== null || this.#open !== null || this.#state.kind === 'conflict';
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something was written: it is saved after a pause in typing, at most 5 s later. */
  changed(): void {
    this.#dirtySince ??= Date.now();
    if (this.#state.kind === 'conflict' || this.#sending || this.#open) return;
    this.#show({ kind: 'saving' });
    this.#wait(Math.min(pause, this.#dirtySince + furthestBehind - Date.now()));
  }

  /** Saves at once what is not saved, and tries again at once what failed. */
  flush(): void {
    if (this.#state.kind !== 'conflict' && this.unsaved) void this.#send();
  }

  /**
   * Resolves with the stored version once everything written so far is stored.
   * @throws Error with a sentence for the person when a save fails
   */
  whenSaved(): Promise<number> {
    if (!this.unsaved) return Promise.resolve(this.#version);
    if (this.#state.kind === 'conflict') return Promise.reject(new Error('conflict'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.flush();
    });
  }

  /** Ends a conflict: what this page holds is stored on top of theirs, which stays in the story's history. */
  keepMine(): void {
    if (this.#state.kind !== 'conflict') return;
    this.#version = this.#state.theirs.version;
    this.#dirtySince = Date.now();
    this.#show({ kind: 'saving' });
    void this.#send();
  }

  /** Ends a conflict: the caller shows theirs from now on. Returns what they stored. */
  takeTheirs(): Theirs<C> | null {
    if (this.#state.kind !== 'conflict') return null;
    const { theirs } = this.#state;
    this.#version = theirs.version;
    this.#dirtySince = null;
    this.#show({ kind: 'saved', savedAt: theirs.savedAt });
    return theirs;
  }

  #show(state: SaveState<C>): void {
    // Said at every key press; told once.
    if (state.kind === 'saving' && this.#state.kind === 'saving') return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), Math.max(0, milliseconds));
  }

  #take(): Save<C> | null {
    if (this.#open || this.#dirtySince === null) return this.#open;
    this.#dirtySince = null;
    const saveId = newId();
    return { saveId, baseVersion: this.#version, content: this.#options.read() };
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    clearTimeout(this.#timer);
    const save = this.#take();
    if (!save) return;
    this.#open = save;
    this.#sending = true;
    if (this.#failures === 0) this.#show({ kind: 'saving' });
    const outcome = await this.#options
      .send(save)
      .catch((error: unknown): SaveOutcome<C> => ({ kind: 'lost', sentence: String(error) }));
    this.#sending = false;
    this.#receive(outcome);
  }

  #receive(outcome: SaveOutcome<C>): void {
    if (outcome.kind === 'saved') this.#acknowledge(outcome.version, outcome.savedAt);
    else if (outcome.kind === 'conflict') {
      this.#open = null;
      this.#show({ kind: 'conflict', mine: this.#options.read(), theirs: outcome.theirs });
      this.#fail('conflict');
    } else {
      this.#tryLater(outcome.kind);
      this.#show({ kind: 'failing', why: outcome.kind, sentence: outcome.sentence });
      this.#fail(outcome.sentence);
    }
  }

  #tryLater(why: 'lost' | 'signed-out' | 'refused'): void {
    this.#failures += 1;
    if (why === 'refused') {
      // Sending the same again can't help: the next change, or the person, tries with a save of its own.
      this.#open = null;
      this.#dirtySince ??= Date.now();
    } else {
      const backOff = Math.min(longestWait, 1_000 * 2 ** (this.#failures - 1));
      this.#wait(why === 'signed-out' ? signInCheck : backOff);
    }
  }

  #acknowledge(version: number, savedAt: string): void {
    this.#version = version;
    this.#open = null;
    this.#failures = 0;
    if (this.#dirtySince === null) {
      this.#show({ kind: 'saved', savedAt });
      for (const { resolve } of this.#waiting.splice(0)) resolve(version);
    } else if (this.#waiting.length > 0) void this.#send();
    else {
      this.#show({ kind: 'saving' });
      this.changed();
    }
  }

  #fail(sentence: string): void {
    for (const { reject } of this.#waiting.splice(0)) reject(new Error(sentence));
  }
}
