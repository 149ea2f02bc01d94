import type { FrontDocument } from '@/lib/document/fronts/front';
import { sameJson } from '@/lib/document/same-json';
import type { DeskFront, FrontSave } from '@/lib/document/shapes/desk-front';
import { newId } from '@/lib/kit/ids';
import { frontMessages } from '@/lib/kit/messages/fronts';
import type { Answer } from '../ask-server';
import { untilRetry } from '../editor/save-timing';

type Saving = 'saved' | 'saving' | 'unsaved' | 'failed' | 'conflict';

/** What a page shows of a front that somebody works on. */
export interface WorkState {
  /** As the server answered last. */
  stored: DeskFront;
  document: FrontDocument;
  saving: Saving;
  /** Why it isn't saved; empty while nothing is wrong. */
  problem: string;
  /** What a colleague made of it meanwhile; null without a conflict. */
  theirs: DeskFront | null;
  /** What a colleague saved while the front was held; null without that. */
  newer: DeskFront | null;
  /** Said once when a colleague's version was taken up. */
  note: string;
  /** What Undo goes back to, oldest first. */
  past: readonly FrontDocument[];
}

/** Where a front is read and saved. Both answer with the front as it is then. */
export interface FrontDoor {
  read(): Promise<Answer<DeskFront>>;
  save(save: FrontSave): Promise<Answer<DeskFront>>;
}

const pause = 500;
const steps = 50;
const typingPause = 1_000;

/**
 * Keeps a front saved while somebody works on it: one save at a time, half a second after the last change, each on top of
 * the version that is stored. What a colleague saved is taken up at once where nothing of one's own waits, and asked about
 * where it does: until somebody has chosen nothing more is sent. What found no answer is sent again by itself.
 */
export class FrontWork {
  #door: FrontDoor;
  #state: WorkState;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy: Promise<void> | null = null;
  #saveId = '';
  /** What went out and was not acknowledged. */
  #sent: FrontDocument[] = [];
  #failures = 0;
  /** Sending the same again can't help. */
  #refused = false;
  #held = false;
  /** The field of the last step, and when it was typed into. */
  #typed = { field: '', at: 0 };

  constructor(first: DeskFront, door: FrontDoor) {
    this.#door = door;
    const { document } = first;
    const nothing = { problem: '', theirs: null, newer: null, note: '', past: [] };
    this.#state = { stored: first, document, saving: 'saved', ...nothing };
  }

  state = (): WorkState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether the page holds what the server has not acknowledged. */
  get unsaved(): boolean {
    return this.#state.saving !== 'saved';
  }

  /**
   * Something was done here.
   * @param field what it was typed into: Undo takes what is typed there in one go back at once; empty for a choice
   */
  change(next: FrontDocument, field = ''): void {
    if (sameJson(next, this.#state.document)) return;
    this.#step(next, field);
    this.#changed();
  }

  undo(): void {
    const { past } = this.#state;
    const document = past.at(-1);
    if (!document) return;
    this.#typed = { field: '', at: 0 };
    this.#show({ document, past: past.slice(0, -1) });
    this.#changed();
  }

  /** Ends a conflict; Undo leads to the other one. */
  keep(whose: 'mine' | 'theirs'): void {
    const { theirs } = this.#state;
    if (!theirs) return;
    this.#show({ stored: theirs, theirs: null });
    if (whose === 'theirs') {
      this.#step(theirs.document);
      this.#show({ saving: 'saved' });
    } else {
      this.#typed = { field: '', at: 0 };
      this.#show({ past: [...this.#state.past, theirs.document].slice(-steps) });
      void this.save();
    }
  }

  /** Resolves with the stored version once everything is saved; null where that fails. */
  async whenSaved(): Promise<number | null> {
    await this.save();
    return this.#clean ? this.#state.stored.version : null;
  }

  /** Saves at once what is not saved. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#busy) {
      await this.#busy;
      return this.save();
    }
    const { document, stored, theirs } = this.#state;
    if (theirs) return;
    if (this.#clean) return this.#settle();
    // What fails goes on saying so until it doesn't: nothing flickers with each try.
    if (this.#failures === 0) this.#show({ saving: 'saving' });
    this.#busy = this.#send(document, stored).finally(() => {
      this.#busy = null;
    });
    await this.#busy;
  }

  /** Saves at once what waits, and tries again at once what found no answer. */
  flush(): void {
    if (this.unsaved && !this.#refused) void this.save();
  }

  /** Reads the front anew: a colleague may have saved, or something else than its arrangement was changed. */
  async refresh(): Promise<void> {
    if (this.#busy || !this.#clean) return;
    const answer = await this.#door.read();
    if (!answer.ok || this.#busy || !this.#clean) return;
    const newer = answer.value.version > this.#state.stored.version;
    if (!newer) this.#show({ stored: answer.value });
    else if (this.#held) this.#show({ newer: answer.value });
    else this.#takeUp(answer.value);
  }

  /**
   * Takes nothing up that colleagues save: what is being decided on stays what it was.
   * @returns lets it go: what they saved is taken up
   */
  hold(): () => void {
    this.#held = true;
    return () => {
      this.#held = false;
      const { newer } = this.#state;
      if (newer && !this.#busy && this.#clean) this.#takeUp(newer);
      this.#show({ newer: null });
    };
  }

  /** Whether what is shown is what is stored, as far as the server has answered. */
  get #clean(): boolean {
    return this.#sent.length === 0 && sameJson(this.#state.document, this.#state.stored.document);
  }

  #show(change: Partial<WorkState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  #takeUp(newer: DeskFront): void {
    const words = frontMessages();
    this.#show({ stored: newer });
    this.#step(newer.document);
    this.#show({ note: words.came(newer.updatedBy?.name ?? words.conflict.somebody) });
  }

  /** Shows another document, from which Undo leads back. */
  #step(document: FrontDocument, field = ''): void {
    const { past, document: before } = this.#state;
    const at = Date.now();
    const goesOn = field !== '' && field === this.#typed.field && at - this.#typed.at < typingPause;
    this.#typed = { field, at };
    this.#show({ document, past: goesOn ? past : [...past, before].slice(-steps) });
  }

  /** Something was changed here: it is saved after a pause. */
  #changed(): void {
    // Another arrangement is another save: what failed before is not sent again under its id.
    this.#saveId = '';
    this.#refused = false;
    const { saving } = this.#state;
    this.#show({ note: '', saving: saving === 'conflict' || saving === 'failed' ? saving : 'unsaved' });
    this.#wait(pause);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), milliseconds);
  }

  async #send(document: FrontDocument, { key, version: baseVersion }: DeskFront): Promise<void> {
    this.#saveId ||= newId();
    this.#sent.push(document);
    const answer = await this.#door.save({ key, baseVersion, saveId: this.#saveId, document });
    if (answer.ok) {
      const made = baseVersion + 1;
      // Whoever saved in between made a newer one, which is yet to be taken up.
      const isOurs = answer.value.version === made;
      return this.#acknowledge(
        isOurs ? answer.value : { ...answer.value, version: made, document },
        document,
      );
    }
    if (answer.problem?.code === 'stale-version') {
      const newest = await this.#door.read();
      if (newest.ok) return this.#stop(newest.value);
      return this.#fail(newest);
    }
    this.#fail(answer);
  }

  #fail({ status, problem }: Extract<Answer<DeskFront>, { ok: false }>): void {
    this.#failures += 1;
    this.#refused = problem !== null && status !== 401 && status < 500;
    if (this.#refused) this.#sent.pop();
    this.#show({ problem: problem?.message ?? frontMessages().saving.unreachable, saving: 'failed' });
    if (!this.#refused) this.#wait(untilRetry(status === 401 ? 'signed-out' : 'lost', this.#failures));
  }

  #settle(): void {
    this.#failures = 0;
    this.#show({ saving: 'saved', problem: '' });
  }

  #acknowledge(stored: DeskFront, sent: FrontDocument): void {
    this.#forget();
    this.#show({ problem: '', stored });
    if (this.#state.document === sent) {
      // A section that was taken away meanwhile is another one in what is stored.
      if (!sameJson(stored.document, sent)) this.#step(stored.document);
      this.#settle();
    } else {
      this.#show({ saving: 'unsaved' });
      this.#wait(pause);
    }
  }

  /** Every save so far is answered. */
  #forget(): void {
    this.#saveId = '';
    this.#sent = [];
    this.#failures = 0;
  }

  /** Somebody else was first. */
  #stop(newest: DeskFront): void {
    // One's own save, whose answer was lost: what was done since goes on top of it.
    const isOwn = this.#sent.some((sent) => sameJson(newest.document, sent));
    this.#forget();
    if (isOwn) {
      this.#show({ stored: newest });
      this.#wait(0);
    } else this.#show({ theirs: newest, saving: 'conflict', problem: '' });
  }
}
