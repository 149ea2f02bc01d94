import { newId } from '@/lib/kit/ids';
import { Keeper, type Kept } from './keeper';
import type { KeptSave, Save, SaveOutcome, SaveState, Theirs } from './save';
import type { SaveQueueOptions } from './save-queue-options';
import { keepLimit, untilRetry, untilSave } from './save-timing';

/**
 * The one queue in which a story's saves stand, body and settings alike. One save is under way at a time; a save whose
 * answer was lost is sent again under the same id until it is answered, so that the server knows it and no later save
 * runs ahead of it; what was written meanwhile goes into the next. Every save, and what will be the next one, is kept
 * on the device until it is acknowledged. What others stored meanwhile is merged; where both changed the same, the queue
 * stops until a person chooses.
 */
export class SaveQueue<C> {
  #options: SaveQueueOptions<C>;
  #keeper: Keeper<C>;
  #version: number;
  /** What the server holds at `#version`. */
  #base: C;
  /** When the oldest change that is in no save yet was made. */
  #dirtySince: number | null = null;
  /** The save that has no final answer yet. */
  #open: Save<C> | null = null;
  /** The id that the next save will have: the journal may hold it already, the server has never seen it. */
  #nextId = newId();
  /** What the page opened with, while an older page's saves are being taken up. */
  #opened: { version: number; content: C } | null = null;
  #sending = false;
  /** The page is being given somebody else's content: nothing of that is a change to be saved. */
  #showing = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SaveState<C> = { kind: 'saved', savedAt: null };
  #listeners = new Set<() => void>();
  #waiting: { resolve(version: number): void; reject(error: Error): void }[] = [];

  constructor(options: SaveQueueOptions<C>) {
    this.#options = options;
    this.#version = options.baseVersion;
    this.#base = options.base;
    this.#keeper = new Keeper(options.journal, () => this.#tell());
  }

  state = (): SaveState<C> => this.#state;

  /** Whether what isn't acknowledged is kept on this device. */
  kept = (): Kept => this.#keeper.state;

  /** The journal can't even be opened. */
  cannotKeep(): void {
    this.#keeper.cannot();
  }

  /** The version that the last acknowledgement named. */
  get version(): number {
    return this.#version;
  }

  /** Whether the page holds anything that the server has not acknowledged. */
  get unsaved(): boolean {
    return this.#dirtySince !== null || this.#open !== null || this.#state.kind === 'conflict';
  }

  /** Whether a save is under way, or waits for a person. */
  get busy(): boolean {
    return this.#sending || this.#open !== null || this.#state.kind === 'conflict';
  }

  /** What the server holds, as far as this page knows. */
  get base(): C {
    return this.#base;
  }

  /** What the page holds now. */
  current = (): C => this.#options.read();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something was written: it is kept after a pause in typing, and saved after a longer one, at most 5 s later. */
  changed(): void {
    if (this.#showing) return;
    this.#dirtySince ??= Date.now();
    this.#keeper.soon(this.#next);
    if (this.#state.kind === 'conflict' || this.#sending || this.#open) return;
    this.#show({ kind: 'saving' });
    this.#wait(untilSave(this.#dirtySince));
  }

  /** Saves at once what is not saved, and tries again at once what failed. `leaving`: nothing runs after this. */
  flush(leaving = false): void {
    this.#keeper.now();
    if (this.#state.kind !== 'conflict' && this.unsaved) void this.#send(leaving);
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

  /** Sends at once what waits, and resolves with what came of it. */
  async tryAgain(): Promise<SaveState<C>> {
    // The state says why, where it failed.
    await this.whenSaved().catch(() => {});
    return this.#state;
  }

  /**
   * Takes up what an earlier page kept and nobody acknowledged: one save, and perhaps the one that was to follow it.
   * Both go out under their old ids, so that what the server has already is recognised. Only while nothing is unsaved.
   */
  restore([first, second]: [KeptSave<C>, KeptSave<C>?]): void {
    if (this.unsaved) throw new Error('Unsaved words are in the way.');
    this.#opened = { version: this.#version, content: this.#base };
    this.#version = first.baseVersion;
    this.#base = first.base;
    this.#open = { saveId: first.saveId, baseVersion: first.baseVersion, content: first.content };
    this.#options.write((second ?? first).content);
    this.#forgetChange();
    // From here on they are this page's.
    void this.#keeper.keep(first);
    if (second) {
      this.#nextId = second.saveId;
      this.#dirtySince = Date.now();
      void this.#keeper.keep(second);
    }
    void this.#send();
  }

  /** Shows other content in the page and saves it on top. */
  replace(content: C): void {
    this.#options.write(content);
    this.changed();
  }

  /**
   * Shows what somebody else has stored, merged with what isn't saved here, as what the next save is made from. False,
   * and nothing done, while the queue is busy, or where a person would have to choose: the next save finds that out.
   */
  follow(theirs: Theirs<C>): boolean {
    if (this.busy || theirs.version <= this.#version) return false;
    const mine = this.#dirtySince !== null;
    const merged = mine ? this.#options.merge(this.#base, this.#options.read(), theirs.content) : null;
    if (mine && !merged) return false;
    this.#adopt(theirs, merged ?? theirs.content);
    if (mine) this.changed();
    else this.#show({ kind: 'saved', savedAt: theirs.savedAt });
    return true;
  }

  /** Ends a conflict: the page shows `content` from now on, and it is stored on top of theirs. */
  resolve(content: C): void {
    if (this.#state.kind === 'conflict') this.#goOnFrom(this.#state.theirs, content);
  }

  #goOnFrom(theirs: Theirs<C>, content: C): void {
    this.#version = theirs.version;
    this.#base = theirs.content;
    this.#show({ kind: 'saving' });
    this.#options.write(content);
    this.#dirtySince ??= Date.now();
    void this.#send();
  }

  /** The server holds this, and the page shows it, or what it is merged into. */
  #adopt({ version, content }: { version: number; content: C }, shown = content): void {
    this.#version = version;
    this.#base = content;
    this.#showing = true;
    this.#options.write(shown);
    this.#showing = false;
  }

  #forgetChange(): void {
    clearTimeout(this.#timer);
    this.#keeper.drop();
    this.#dirtySince = null;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #show(state: SaveState<C>): void {
    // Said at every key press; told once.
    if (state.kind === 'saving' && this.#state.kind === 'saving') return;
    this.#state = state;
    this.#tell();
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), Math.max(0, milliseconds));
  }

  /** What the next save will hold, as it is now. An answered save always makes the version after its base. */
  #next = (): KeptSave<C> => {
    const from = this.#open
      ? { baseVersion: this.#open.baseVersion + 1, base: this.#open.content }
      : { baseVersion: this.#version, base: this.#base };
    return { saveId: this.#nextId, content: this.#options.read(), ...from };
  };

  /** The save to send: the one without an answer, else a new one of what is written, kept before it is sent. */
  async #take(leaving: boolean): Promise<Save<C> | null> {
    if (this.#open || this.#dirtySince === null) return this.#open;
    this.#forgetChange();
    const { base, ...save } = this.#next();
    this.#nextId = newId();
    this.#open = save;
    const kept = this.#keeper.keep({ ...save, base });
    if (!leaving) await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, keepLimit))]);
    return save;
  }

  async #send(leaving = false): Promise<void> {
    if (this.#sending) return;
    clearTimeout(this.#timer);
    if (!this.#open && this.#dirtySince === null) return;
    this.#sending = true;
    if (this.#failures === 0) this.#show({ kind: 'saving' });
    const save = await this.#take(leaving);
    if (!save) return;
    const outcome = await this.#options
      .send(save)
      .catch((error: unknown): SaveOutcome<C> => ({ kind: 'lost', sentence: String(error) }));
    this.#sending = false;
    this.#receive(save, outcome);
  }

  #receive(save: Save<C>, outcome: SaveOutcome<C>): void {
    if (outcome.kind === 'saved') this.#acknowledge(save, outcome.version, outcome.savedAt);
    else if (outcome.kind === 'conflict') this.#stop(save, outcome.theirs);
    else {
      this.#tryLater(save, outcome.kind);
      this.#show({ kind: 'failing', why: outcome.kind, sentence: outcome.sentence });
      this.#fail(outcome.sentence);
    }
  }

  /** Somebody else was first. The server has put this save aside; what the page holds is merged with theirs. */
  #stop(save: Save<C>, theirs: Theirs<C>): void {
    this.#open = null;
    this.#opened = null;
    this.#failures = 0;
    this.#keeper.replaced(save.saveId);
    this.#dirtySince ??= Date.now();
    const merged = this.#options.merge(this.#base, this.#options.read(), theirs.content);
    if (merged) this.#goOnFrom(theirs, merged);
    else {
      void this.#keeper.keep(this.#next());
      this.#show({ kind: 'conflict', base: this.#base, theirs });
      this.#fail('conflict');
    }
  }

  #tryLater(save: Save<C>, why: 'lost' | 'signed-out' | 'refused'): void {
    this.#failures += 1;
    if (why === 'refused') {
      // Sending the same again can't help: the next change, or the person, tries with a save of its own.
      this.#open = null;
      this.#keeper.replaced(save.saveId);
      this.#dirtySince ??= Date.now();
    } else this.#wait(untilRetry(why, this.#failures));
  }

  #acknowledge(save: Save<C>, version: number, savedAt: string): void {
    this.#version = version;
    this.#base = save.content;
    this.#open = null;
    this.#failures = 0;
    void this.#keeper.done(save.saveId);
    const opened = this.#opened;
    this.#opened = null;
    if (this.#dirtySince === null) {
      // What an earlier page had kept was stored after all, and others have gone on from it.
      if (opened && opened.version > version) this.#adopt(opened);
      this.#show({ kind: 'saved', savedAt });
      for (const { resolve } of this.#waiting.splice(0)) resolve(this.#version);
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
