import { defineIsland } from './kit/define-island';
import { EventLine } from './live/event-line';
import { drawn, lead, numberOf, partsIn, place, postsIn, still, tellAges } from './live/live-page';
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
  html?: string;
}

/**
 * Keeps the page of a live story right while it is open. New posts and updates of the story are announced and come when the reader
 * asks for them; what is changed, moved to the top or withdrawn is so at once. Nothing that the reader looks at moves.
 */
class LiveStory extends HTMLElement {
  /** New posts and updates that wait for the reader, by their ids. */
  readonly #news = new Map<string, HTMLElement>();
  /** What the server last said of each post, and of the head. */
  readonly #known = new Map<string, string>();
  #words!: Words;
  #line: EventLine | null = null;
  #works = true;

  connectedCallback(): void {
    this.#words = JSON.parse(this.getAttribute('words') ?? '{}');
    for (const part of partsIn(document)) this.#known.set(part.id, part.outerHTML);
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

  disconnectedCallback(): void {
    this.#line?.end();
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

  #change(event: string, { update, html }: Told): void {
    if (event === 'withdrawn') this.#withdraw(`update-${update}`);
    else if (html) this.#take(html);
    else void this.#look();
    this.#announce();
  }

  /** A post, the head or an update, as the server now draws it. */
  #take(html: string): void {
    const part = drawn(html, this.getAttribute('frames') ?? '');
    if (!part || this.#known.get(part.id) === part.outerHTML) return;
    const present = document.getElementById(part.id);
    this.#known.set(part.id, part.outerHTML);
    if (present) {
      still(() => place(part, present));
      this.#news.delete(part.id);
    } else if (!part.matches('.live-head')) this.#news.set(part.id, part);
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

  /** The page as it is now; null where it can't be had. */
  async #page(): Promise<Document | null> {
    const answer = await fetch(location.pathname + location.search, { cache: 'no-cache' }).catch(() => null);
    if (answer?.status === 404 || answer?.status === 410) this.#gone();
    return answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  }

  /** Looks at the page for what no event could say. */
  async #look(): Promise<void> {
    const page = await this.#page();
    if (!page) return;
    const parts = partsIn(page);
    for (const part of parts) if (this.#isNews(part)) this.#take(part.outerHTML);
    // What is missing among its neighbours has been withdrawn; what is older has moved on to the next page.
    const oldest = Math.min(...parts.map(numberOf));
    const there = new Set(parts.map(({ id }) => id));
    for (const part of [...partsIn(document), ...this.#news.values()]) {
      const { id } = part;
      if (numberOf(part) >= oldest && !there.has(id) && this.#known.has(id)) this.#withdraw(id);
    }
    this.#announce();
  }

  /** An older post that has come down from the first page is none. */
  #isNews(part: HTMLElement): boolean {
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
    const path = this.getAttribute('path') ?? '/';
    const parts = [...this.#news.values()].sort((a, b) => numberOf(b) - numberOf(a));
    const [first] = parts;
    // Of a page of older posts they are no part.
    if (this.hasAttribute('page')) location.assign(path);
    else if (first?.matches('.live-post')) this.#bring(first, parts);
    else if (first) void this.#renew(first.id);
  }

  /** With an update more of the story changes: its times, its notices, perhaps its headline. */
  async #renew(id: string): Promise<void> {
    const page = await this.#page();
    const story = (root: Document | null) => root?.querySelector('article[data-section]');
    const now = story(page);
    if (!page || !now) return;
    story(document)?.replaceWith(now);
    document.title = page.title;
    lead(document.getElementById(id));
  }

  #bring(first: HTMLElement, posts: HTMLElement[]): void {
    this.#news.clear();
    this.querySelector('.live-none')?.remove();
    for (const post of posts) {
      post.dataset.new = '';
      place(post, null);
    }
    this.#tellAges();
    this.#announce();
    lead(first);
  }
}

defineIsland('live-story', LiveStory);
