import { defineIsland } from './kit/define-island';
import { EventLine } from './live/event-line';
import { drawn, numberOf, place, postsIn, still, tellAges } from './live/live-page';
import type { LiveEvent } from './live/read-events';

/** What it says; by plural category where there is a number (`{n}`). */
interface Words {
  news: Record<string, string>;
  offline: string;
  withdrawn: string;
  gone: string;
}

interface Told {
  update: string;
  kind: string;
  html?: string;
}

/**
 * Keeps the page of a live story right while it is open. New posts are announced and come when the reader asks for them;
 * what is changed or withdrawn is so at once, where it stands. Nothing that the reader looks at moves.
 */
class LiveStory extends HTMLElement {
  /** New posts that wait for the reader, by their ids. */
  readonly #news = new Map<string, HTMLElement>();
  /** What the server last said of each post, and of the head. */
  readonly #known = new Map<string, string>();
  #words!: Words;
  #line: EventLine | null = null;
  #works = true;

  connectedCallback(): void {
    this.#words = JSON.parse(this.getAttribute('words') ?? '{}');
    for (const part of [...postsIn(this), this.#head]) if (part) this.#known.set(part.id, part.outerHTML);
    this.#tellAges();
    setInterval(() => this.#tellAges(), 30_000);
    void this.#findPost();
    if (!this.hasAttribute('open')) return;
    this.#line = new EventLine(`/live/${this.getAttribute('story')}`, this.dataset.liveAfter ?? '', {
      hear: (event) => this.#hear(event),
      look: () => void this.#look(),
      works: (works) => {
        if (this.#works === works) return;
        this.#works = works;
        this.#announce();
      },
      gone: () => this.#gone(),
    });
    this.#line.go();
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.#line?.rest();
      else {
        this.#tellAges();
        this.#line?.go();
      }
    });
    addEventListener('pagehide', () => this.#line?.rest());
    addEventListener('pageshow', () => this.#line?.go());
    addEventListener('online', () => this.#line?.go());
  }

  get #head(): HTMLElement | null {
    return this.querySelector('.live-head');
  }

  get #list(): Element {
    return this.querySelector('.live-posts') as Element;
  }

  #tellAges(): void {
    if (!document.hidden) tellAges(document.documentElement.lang);
  }

  /** Somebody came for a post that has moved on to another page: its own address knows which. */
  async #findPost(): Promise<void> {
    const id = location.hash.replace('#update-', '');
    if (!/^[0-9a-f-]{36}$/.test(id) || document.getElementById(`update-${id}`)) return;
    const address = `${this.getAttribute('path')}/live/${id}`;
    const { type } = await fetch(address, { method: 'HEAD', redirect: 'manual' });
    if (type === 'opaqueredirect') location.replace(address);
  }

  #hear({ event, data }: LiveEvent): void {
    if (event === 'gone') this.#gone();
    else if (event === 'reload') void this.#look();
    else this.#change(event, JSON.parse(data));
  }

  #change(event: string, { update, kind, html }: Told): void {
    if (kind !== 'live' && kind !== 'live_post') return;
    if (event === 'withdrawn') this.#withdraw(`update-${update}`);
    else if (html) this.#take(html);
    else void this.#look();
    this.#announce();
  }

  /** A post, or the head, as the server now draws it. */
  #take(html: string): void {
    const part = drawn(html, this.getAttribute('frames') ?? '');
    if (!part || this.#known.get(part.id) === part.outerHTML) return;
    const present = document.getElementById(part.id);
    this.#known.set(part.id, part.outerHTML);
    if (present) {
      still(() => present.replaceWith(part));
      this.#news.delete(part.id);
    } else if (part.matches('.live-post')) this.#news.set(part.id, part);
    const badge = document.querySelector<HTMLElement>('[data-live-badge]');
    const { state, label } = part.dataset;
    if (badge && state && label) {
      badge.dataset.state = state;
      badge.textContent = label;
    }
    this.#tellAges();
  }

  #withdraw(id: string): void {
    this.#news.delete(id);
    this.#known.delete(id);
    const post = document.getElementById(id);
    if (!post) return;
    const note = document.createElement('p');
    note.className = 'live-gone';
    note.textContent = this.#words.withdrawn;
    still(() => post.replaceChildren(note));
  }

  /** Looks at the page as it is now, for what no event could say. */
  async #look(): Promise<void> {
    const answer = await fetch(location.pathname + location.search, { cache: 'no-cache' }).catch(() => null);
    if (answer?.status === 404 || answer?.status === 410) this.#gone();
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const posts = postsIn(page);
    const head = page.querySelector('.live-head');
    for (const part of [...posts, head]) if (part && this.#isNews(part)) this.#take(part.outerHTML);
    // What is missing among its neighbours has been withdrawn; what is older has moved on to the next page.
    const oldest = Math.min(...posts.map(numberOf));
    const there = new Set(posts.map(({ id }) => id));
    for (const post of [...postsIn(this), ...this.#news.values()]) {
      if (numberOf(post) >= oldest && !there.has(post.id) && this.#known.has(post.id))
        this.#withdraw(post.id);
    }
    this.#announce();
  }

  /** An older post that has come down from the first page is none. */
  #isNews(part: Element): boolean {
    if (!part.matches('.live-post') || document.getElementById(part.id)) return true;
    return numberOf(part) > Math.max(0, ...postsIn(this).map(numberOf));
  }

  #gone(): void {
    this.#line?.end();
    this.#say(this.#words.gone);
  }

  #announce(): void {
    const count = this.#news.size;
    document.title = document.title.replace(/^(\(\d+\) )?/, count > 0 ? `(${count}) ` : '');
    if (count === 0) {
      this.#say(this.#works ? '' : this.#words.offline);
      return;
    }
    const { lang } = document.documentElement;
    const words = this.#words.news[new Intl.PluralRules(lang).select(count)] ?? this.#words.news.other ?? '';
    const text = words.replace('{n}', String(count));
    const present = this.#status?.querySelector('button');
    if (present) {
      if (present.textContent !== text) present.textContent = text;
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => this.#show());
    this.#status?.replaceChildren(button);
  }

  get #status(): Element | null {
    return this.querySelector('.live-news');
  }

  #say(text: string): void {
    const line = document.createElement('p');
    line.textContent = text;
    if (this.#status?.textContent !== text) this.#status?.replaceChildren(...(text ? [line] : []));
  }

  /** The reader asked for them: they come, and the reader is taken to the newest. */
  #show(): void {
    // Of a page of older posts they are no part.
    if (this.hasAttribute('page')) {
      location.assign(this.getAttribute('path') ?? '/');
      return;
    }
    const posts = [...this.#news.values()].sort((a, b) => numberOf(b) - numberOf(a));
    this.#news.clear();
    this.querySelector('.live-none')?.remove();
    for (const post of posts) {
      post.dataset.new = '';
      place(this.#list, post);
    }
    this.#tellAges();
    this.#announce();
    const [first] = posts;
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView();
  }
}

defineIsland('live-story', LiveStory);
