import { storySchema } from '@/blocks/registry';
import type { DeskPost } from '@/lib/document/shapes/live-desk';
import { type BylineFields, bylinesSchema } from '@/lib/document/shapes/story-fields';
import { emptyDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import { findKept, journalFor } from '../editor/journal';
import { conflictKeys, mergeContent } from '../editor/merge-content';
import { sendSave } from '../editor/send-save';
import type { LiveStore } from './live-store';
import { forgetPost, leftPosts, type OutboxEntry, rememberPost } from './outbox';
import { type PostContent, PostDraft, type Sending } from './post-draft';
import { sendPost } from './send-post';

/** What a page of the live desk is writing and sending. */
export interface DraftsState {
  /** What stands in the composer. */
  composer: PostDraft;
  /** Sent from here and not known to be out, oldest first. */
  outgoing: readonly PostDraft[];
}

interface Options {
  storyId: string;
  personId: string;
  store: LiveStore;
  /** Who signs a new post unless something else is said. */
  signature: BylineFields;
  /** Something was sent from here. */
  onSent: (id: string) => void;
}

const contentOf = ({ headline, bylines, document }: PostContent): PostContent => ({
  headline,
  bylines,
  document,
});

/** Reads what the journal kept, perhaps for older code. */
function parseContent(kept: unknown): PostContent | undefined {
  const { headline, document, bylines } = (kept ?? {}) as Partial<PostContent>;
  const read = storySchema.safeParse(document).data;
  const signed = bylinesSchema.safeParse(bylines).data;
  return typeof headline === 'string' && read && signed
    ? { headline, bylines: signed, document: read }
    : undefined;
}

/** Merges without asking, or null where both changed the same. */
function merge(base: PostContent, mine: PostContent, theirs: PostContent): PostContent | null {
  const { merged, conflicts } = mergeContent(base, mine, theirs);
  return conflictKeys(conflicts).length === 0 ? merged : null;
}

/** The posts that a page writes and sends: the one in its composer, those on their way, those edited in their place. */
export class Drafts {
  #options: Options;
  #state: DraftsState;
  #edited = new Map<string, PostDraft>();
  #listeners = new Set<() => void>();

  constructor(options: Options) {
    this.#options = options;
    this.#state = { composer: this.#fresh(), outgoing: [] };
  }

  state = (): DraftsState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Sends what stands in the composer, which is empty from then on. */
  sendComposer(sending: Sending): void {
    const { composer } = this.#state;
    this.#show({ composer: this.#fresh() });
    this.#send(composer, sending);
  }

  /** The composer is empty from now on; what stood in it is stored, and is dealt with otherwise. */
  async clearComposer(): Promise<void> {
    const { composer } = this.#state;
    await composer.queue.whenSaved();
    this.#show({ composer: this.#fresh() });
    await forgetPost(composer.id).catch(ignore);
  }

  /** Sends a post that is edited in its place. */
  sendEdited(draft: PostDraft, sending: Sending): void {
    this.#edited.delete(draft.id);
    this.#send(draft, sending);
  }

  /** What was sent and refused goes back into the composer; what stood there is stored as a draft. */
  takeBack(draft: PostDraft): void {
    const { composer, outgoing } = this.#state;
    draft.hold();
    if (!composer.isEmpty) this.#edited.set(composer.id, composer);
    composer.leave();
    this.#show({ composer: draft, outgoing: outgoing.filter((other) => other !== draft) });
  }

  /** A post that the server knows, to be edited in its place. */
  edit(post: DeskPost): PostDraft {
    const open = this.#edited.get(post.id);
    if (open) return open;
    const draft = this.#make(post.id, post.version, contentOf(post));
    this.#edited.set(post.id, draft);
    return draft;
  }

  /** Its place is closed; what isn't stored still goes. */
  close(draft: PostDraft): void {
    draft.leave();
    if (!draft.queue.unsaved) this.#edited.delete(draft.id);
  }

  /** Somebody else has saved a post that is open here. */
  follow(post: DeskPost): void {
    const { composer, outgoing } = this.#state;
    const drafts = [...this.#edited.values(), composer, ...outgoing];
    const draft = drafts.find(({ id }) => id === post.id);
    if (!draft || draft.queue.version >= post.version) return;
    const theirs = {
      version: post.version,
      content: contentOf(post),
      savedBy: post.author,
      savedAt: post.updatedAt,
    };
    draft.queue.follow(theirs);
  }

  /** Whether anything here isn't stored, or isn't out. */
  get unfinished(): boolean {
    const { composer, outgoing } = this.#state;
    return outgoing.length > 0 || [composer, ...this.#edited.values()].some(({ queue }) => queue.unsaved);
  }

  /** Tries at once whatever waits. */
  now(): void {
    const { composer, outgoing } = this.#state;
    for (const draft of [composer, ...outgoing, ...this.#edited.values()]) draft.now();
  }

  /** The page is being left: what isn't stored is sent once more. */
  leave(): void {
    const { composer, outgoing } = this.#state;
    for (const draft of [composer, ...outgoing, ...this.#edited.values()]) draft.queue.flush(true);
  }

  /** Takes up what earlier pages left: what was to be sent is sent, and the last one that was being written stands in the composer. */
  async takeUp(): Promise<void> {
    const { personId, storyId } = this.#options;
    for (const entry of await leftPosts(personId, storyId)) {
      const draft = await this.#restore(entry);
      if (!draft) await forgetPost(entry.id);
      else if (entry.sending) this.#send(draft, entry.sending);
      else if (this.#state.composer.isEmpty) this.#show({ composer: draft });
      else this.#edited.set(draft.id, draft);
    }
  }

  async #restore({ id }: OutboxEntry): Promise<PostDraft | null> {
    const { personId, store } = this.#options;
    const { chains } = await findKept(personId, this.#door(id), parseContent);
    const [chain] = chains;
    const stored = store.state().posts.get(id);
    if (chain) {
      const [first] = chain.saves;
      const draft = this.#make(id, first.baseVersion, first.base);
      draft.restore(chain.saves);
      return draft;
    }
    // Everything of it is stored: it may be out already.
    return stored?.status === 'draft' ? this.#make(id, stored.version, contentOf(stored)) : null;
  }

  #send(draft: PostDraft, sending: Sending): void {
    const stop = draft.subscribe(() => {
      this.#show({});
      if (draft.state().kind !== 'sent') return;
      stop();
      this.#show({ outgoing: this.#state.outgoing.filter((other) => other !== draft) });
      this.#options.onSent(draft.id);
    });
    this.#show({ outgoing: [...this.#state.outgoing, draft] });
    draft.send(sending);
  }

  #door = (id: string) => `/api/stories/${this.#options.storyId}/posts/${id}`;

  #fresh(): PostDraft {
    return this.#make(newId(), 0, {
      headline: '',
      bylines: this.#options.signature,
      document: emptyDocument,
    });
  }

  #make(id: string, version: number, content: PostContent): PostDraft {
    const { personId, storyId } = this.#options;
    const path = this.#door(id);
    return new PostDraft({
      id,
      version,
      content,
      merge,
      journal: journalFor<PostContent>(personId, path),
      save: (save) => sendSave(path, personId, save, contentOf),
      send: (stored, sending) => sendPost(path, personId, stored, sending),
      remember: (sending) =>
        (sending === 'forget' ? forgetPost(id) : rememberPost({ id, storyId, personId, sending })).catch(
          ignore,
        ),
    });
  }

  #show(change: Partial<DraftsState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A device that keeps nothing says so where one writes. */
function ignore(error: unknown): void {
  console.warn('This device keeps nothing:', error);
}
