import type { BylineFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import type { Journal } from '../editor/keeper';
import type { KeptSave, Save, SaveOutcome } from '../editor/save';
import { SaveQueue } from '../editor/save-queue';

/** What the saves of a post hold. */
export interface PostContent {
  headline: string;
  bylines: BylineFields;
  document: StoryDocument;
}

/** What is to become of a post once it is stored. */
export interface Sending {
  /** Whether it goes out, or waits until somebody releases it. */
  release: boolean;
  key: boolean;
  pin: boolean;
}

/** What became of one attempt to send. `later`: there was no answer, and the same is sent again. */
export type SendOutcome = { kind: 'sent' } | { kind: 'later' } | { kind: 'refused'; sentence: string };

/**
 * Where a post is on its way: being written; being sent; waiting for a connection, or for somebody to sign in, to be sent by
 * itself; refused with a sentence, and being written again; sent.
 */
export type PostState =
  | { kind: 'writing' }
  | { kind: 'sending' }
  | { kind: 'waiting'; why: 'lost' | 'signed-out' }
  | { kind: 'refused'; sentence: string }
  | { kind: 'sent' };

export interface PostDraftOptions {
  id: string;
  /** What the server holds of it, as far as is known: version 0 for a post that it hasn't heard of. */
  version: number;
  content: PostContent;
  journal: Journal<PostContent>;
  save: (save: Save<PostContent>) => Promise<SaveOutcome<PostContent>>;
  send: (version: number, sending: Sending) => Promise<SendOutcome>;
  merge: (base: PostContent, mine: PostContent, theirs: PostContent) => PostContent | null;
  /** Notes on this device that the post is here, and whether it is to be sent; null: it needn't be known here any more. */
  remember: (sending: Sending | null | 'forget') => Promise<void>;
}

/** How long until a post is sent again, in milliseconds: longer each time, and at once when the network is back. */
const pauses = [1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * One post from its first word until it is out: what is written is kept on the device and saved like a story's words, and
 * what is to be sent is sent, once, whenever there is a connection again, even after the page was closed.
 */
export class PostDraft {
  readonly id: string;
  readonly queue: SaveQueue<PostContent>;
  #options: PostDraftOptions;
  #read: () => PostContent;
  #shown = new Set<(content: PostContent) => void>();
  #state: PostState = { kind: 'writing' };
  #sending: Sending | null = null;
  #going = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known: boolean;
  #listeners = new Set<() => void>();

  constructor(options: PostDraftOptions) {
    this.#options = options;
    this.id = options.id;
    this.#known = options.version > 0;
    this.#read = () => options.content;
    this.queue = new SaveQueue<PostContent>({
      baseVersion: options.version,
      base: options.content,
      read: () => this.#read(),
      write: (content) => {
        this.#read = () => content;
        for (const show of this.#shown) show(content);
      },
      merge: options.merge,
      send: options.save,
      journal: options.journal,
    });
    // What could not be sent because it could not be stored goes on once it is.
    this.queue.subscribe(() => this.#sending && this.queue.state().kind === 'saved' && void this.#go());
  }

  state = (): PostState => this.#state;

  /** What it is to become; null while it is being written. */
  get sending(): Sending | null {
    return this.#sending;
  }

  get content(): PostContent {
    return this.#read();
  }

  /** Whether anybody has written anything in it. */
  get isEmpty(): boolean {
    const { headline, document } = this.#read();
    return headline.trim() === '' && document.blocks.every((block) => isBlank(block));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows in a page whatever else than its own words this becomes. */
  onContent(show: (content: PostContent) => void): () => void {
    this.#shown.add(show);
    return () => this.#shown.delete(show);
  }

  /** Somebody has written: `read` gives it all. */
  changed(read: () => PostContent): void {
    this.#read = read;
    if (!this.#known) {
      this.#known = true;
      void this.#options.remember(null);
    }
    this.queue.changed();
  }

  /** Takes up what an earlier page kept of it. */
  restore(saves: [KeptSave<PostContent>, KeptSave<PostContent>?]): void {
    this.#known = true;
    this.queue.restore(saves);
  }

  /** Sends it, as it is now, or as soon as that is possible. */
  send(sending: Sending): void {
    // Nothing that is written from now on goes with it.
    const content = this.#read();
    this.#read = () => content;
    this.#sending = sending;
    this.#tries = 0;
    this.#show({ kind: 'sending' });
    void this.#options.remember(sending);
    void this.#go();
  }

  /** Tries at once what waits: the network is back, or somebody has signed in. */
  now(): void {
    this.queue.flush();
    if (this.#sending) void this.#go();
  }

  /** It isn't to be sent after all: one goes on writing. */
  hold(): void {
    clearTimeout(this.#timer);
    this.#sending = null;
    void this.#options.remember(null);
    this.#show({ kind: 'writing' });
  }

  /** Nobody looks at it any more. What isn't stored still goes. */
  leave(): void {
    this.queue.flush();
  }

  async #go(): Promise<void> {
    if (this.#going || !this.#sending) return;
    this.#going = true;
    clearTimeout(this.#timer);
    const outcome = await this.#attempt(this.#sending);
    this.#going = false;
    if (!this.#sending) return;
    if (outcome.kind === 'later') {
      const state = this.queue.state();
      const why = state.kind === 'failing' && state.why === 'signed-out' ? 'signed-out' : 'lost';
      this.#show({ kind: 'waiting', why });
      const pause = pauses[Math.min(this.#tries, pauses.length - 1)];
      this.#tries += 1;
      this.#timer = setTimeout(() => void this.#go(), pause);
      return;
    }
    this.#sending = null;
    // What is refused is for a person to mend: it doesn't go out by itself at some other time.
    void this.#options.remember(outcome.kind === 'sent' ? 'forget' : null);
    this.#show(outcome);
  }

  async #attempt(sending: Sending): Promise<SendOutcome> {
    try {
      const version = await this.queue.whenSaved();
      return await this.#options.send(version, sending);
    } catch (error) {
      const state = this.queue.state();
      const lost = state.kind === 'failing' && state.why !== 'refused';
      if (lost || state.kind === 'saving') return { kind: 'later' };
      return { kind: 'refused', sentence: error instanceof Error ? error.message : String(error) };
    }
  }

  #show(state: PostState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Whether a block is a paragraph without words. */
export function isBlank(block: { type: string; text?: unknown }): boolean {
  const { type, text } = block;
  return (
    type === 'paragraph' && (!Array.isArray(text) || text.every((span) => !String(span.text ?? '').trim()))
  );
}
