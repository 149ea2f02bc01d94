import { sameJson } from '@/lib/document/same-json';
import type { DeskCoverage, DeskPost, DeskPosts, LiveDesk, LiveNow } from '@/lib/document/shapes/live-desk';

/** What a page knows of live coverage. */
export interface LiveState {
  coverage: DeskCoverage;
  /** By id. */
  posts: ReadonlyMap<string, DeskPost>;
  /** The posts that went out, newest first, as far down as the page has come. */
  out: readonly DeskPost[];
  /** Written or handed in, and not out; newest first. */
  drafts: readonly DeskPost[];
  /** What stands on top, in order. */
  pinned: readonly DeskPost[];
  /** Whether there are older posts than these. */
  more: boolean;
}

const newestFirst = (a: DeskPost, b: DeskPost) => (b.number ?? 0) - (a.number ?? 0);
const latestFirst = (a: DeskPost, b: DeskPost) => (a.createdAt < b.createdAt ? 1 : -1);

/**
 * The posts of live coverage as this page has them. Everything that is heard is the state of something and never a
 * change of it, so it doesn't matter in which order it comes, or twice.
 */
export class LiveStore {
  #state: LiveState;
  #mark: string;
  #listeners = new Set<() => void>();

  constructor({ coverage, posts, more, mark }: Pick<LiveDesk, 'coverage' | 'posts' | 'more' | 'mark'>) {
    this.#mark = mark;
    this.#state = arrange(coverage, new Map(posts.map((post) => [post.id, post])), more);
  }

  state = (): LiveState => this.#state;

  /** What was newest when the server last told: what changed since is asked for by it. */
  get mark(): string {
    return this.#mark;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes in what has become of the coverage. */
  hear({ coverage, posts, mark }: LiveNow): void {
    if (mark > this.#mark) this.#mark = mark;
    const next = this.#with(posts);
    if (next === this.#state.posts && sameJson(coverage, this.#state.coverage)) return;
    // Posts below the end of the list come when somebody gets there.
    this.#show(arrange(coverage, next, this.#state.more));
  }

  /** Takes in the older posts that were asked for. */
  addOlder({ posts, more }: DeskPosts): void {
    this.#show(arrange(this.#state.coverage, this.#with(posts), more));
  }

  /** Notes at once what this page has done itself; the server's word follows. */
  patch(id: string, change: Partial<DeskPost>): void {
    const post = this.#state.posts.get(id);
    if (!post) return;
    const posts = new Map(this.#state.posts).set(id, { ...post, ...change });
    this.#show(arrange(this.#state.coverage, posts, this.#state.more));
  }

  #with(posts: readonly DeskPost[]): ReadonlyMap<string, DeskPost> {
    const news = posts.filter((post) => {
      const known = this.#state.posts.get(post.id);
      return !known || known.touchedAt < post.touchedAt || !sameJson(known, post);
    });
    const fresh = news.filter(
      ({ id, touchedAt }) => (this.#state.posts.get(id)?.touchedAt ?? '') <= touchedAt,
    );
    if (fresh.length === 0) return this.#state.posts;
    const all = new Map(this.#state.posts);
    for (const post of fresh) all.set(post.id, post);
    return all;
  }

  #show(state: LiveState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A list without gaps: a post far below that somebody changed, or that stands on top, isn't in it before those between are. */
function arrange(coverage: DeskCoverage, posts: ReadonlyMap<string, DeskPost>, more: boolean): LiveState {
  const all = [...posts.values()];
  const numbered = all.filter(({ number }) => number !== null).sort(newestFirst);
  const pinned = all.flatMap((post) => (post.pinned === null ? [] : [{ post, place: post.pinned }]));
  const gap = more
    ? numbered.findIndex(({ number }, n) => n > 0 && number !== (numbered[n - 1]?.number ?? 0) - 1)
    : -1;
  return {
    coverage,
    posts,
    out: gap < 0 ? numbered : numbered.slice(0, gap),
    drafts: all.filter(({ status, number }) => status === 'draft' && number === null).sort(latestFirst),
    pinned: pinned.sort((a, b) => a.place - b.place).map(({ post }) => post),
    more,
  };
}
