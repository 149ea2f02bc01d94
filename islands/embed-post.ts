import { frameHeight } from './embed/frame-height';
import { remember, remembered } from './embed/remembered';
import { defineIsland } from './kit/define-island';

// Scripts are what its frames are made of; everything else that a frame could do to the page around it stays forbidden.
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms';
const allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';

const onPage = new Set<EmbedPost>();
// Reading `localStorage` itself throws where a browser keeps nothing for the site.
const shelf = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem: (key: string, value: string) => localStorage.setItem(key, value),
  removeItem: (key: string) => localStorage.removeItem(key),
};

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Where an element ends up in the frame that is drawn next: after a jump observers still tell of where it was. */
function inNextFrame(element: Element, judge: (place: DOMRect) => void): void {
  requestAnimationFrame(() => judge(element.getBoundingClientRect()));
}

/** Does something about an element as soon as nobody sees it: at once, if that is now. Of several crossings the last counts. */
function whenOutOfView(element: Element, act: () => void): void {
  const watch = new IntersectionObserver((crossings) => {
    if (crossings.at(-1)?.isIntersecting) return;
    inNextFrame(element, ({ top, bottom }) => {
      // Back in view: the observer tells when it leaves.
      if (top < innerHeight && bottom > 0) return;
      watch.disconnect();
      act();
    });
  });
  watch.observe(element);
}

/**
 * The way from a kept post to the living one. Until the reader asks nobody else hears of the page; then the provider's
 * frame takes the place of the quotation, or of the poster of a video. The server has drawn everything: this shows and
 * hides.
 */
class EmbedPost extends HTMLElement {
  #live: HTMLElement | null = null;
  /** Whether the reader pressed the button for it, and expects the page to change there. */
  #asked = false;
  #near: IntersectionObserver | null = null;

  connectedCallback(): void {
    onPage.add(this);
    this.querySelector('button')?.addEventListener('click', () => {
      if (this.#live) this.#hide();
      else this.#show(true);
    });
    this.#box?.addEventListener('change', ({ target }) => {
      const { checked } = target as HTMLInputElement;
      remember(shelf, this.#provider, checked);
      for (const other of onPage) if (other.#provider === this.#provider) other.#follow(checked);
    });
    if (this.#box && remembered(shelf).has(this.#provider)) this.#follow(true);
  }

  disconnectedCallback(): void {
    onPage.delete(this);
    this.#near?.disconnect();
    removeEventListener('message', this.#hear);
  }

  get #provider(): string {
    return this.getAttribute('provider') ?? '';
  }

  /** "Always show …"; only where the site lets readers decide so. */
  get #box(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #poster(): HTMLElement | null {
    return this.querySelector('.embed-poster');
  }

  /** What the reader wants for all of a provider's posts. */
  #follow(always: boolean): void {
    if (this.#box) this.#box.checked = always;
    this.#near?.disconnect();
    this.#near = null;
    if (!always || this.#live) return;
    // Before the reader comes to it, so that nothing moves under their eyes: a player's place is kept anyway, a post
    // changes its height only while it is below the window. One that is in view keeps its button.
    const place = this.#poster ?? this.closest('figure') ?? this;
    const near = new IntersectionObserver(
      (crossings) => {
        if (!crossings.at(-1)?.isIntersecting) return;
        inNextFrame(place, ({ top }) => {
          // Meanwhile they may have pressed the button, or changed their mind.
          if (this.#live || this.#near !== near) return;
          if (this.#poster || top >= innerHeight) this.#show(false);
        });
      },
      { rootMargin: '0px 0px 150% 0px' },
    );
    this.#near = near;
    near.observe(place);
  }

  #show(asked: boolean): void {
    this.#asked = asked;
    const frame = document.createElement('iframe');
    const start = asked ? this.getAttribute('autoplay') : null;
    const source = (this.getAttribute('src') ?? '').replace('{theme}', isDark() ? 'dark' : 'light');
    frame.setAttribute('sandbox', sandbox);
    frame.allow = allow;
    frame.loading = 'lazy';
    frame.title = this.getAttribute('frame-title') ?? '';
    frame.referrerPolicy = (this.getAttribute('referrer') ?? 'no-referrer') as ReferrerPolicy;
    frame.height = this.getAttribute('height') ?? '';
    frame.addEventListener('load', () => {
      delete live.dataset.wait;
      const question = this.getAttribute('question');
      if (question) frame.contentWindow?.postMessage(JSON.parse(question), new URL(source).origin);
    });
    frame.src = start ? `${source}${source.includes('?') ? '&' : '?'}${start}` : source;

    const live = document.createElement('div');
    live.className = 'embed-live';
    live.dataset.wait = this.getAttribute('wait') ?? '';
    live.append(frame);
    this.#live = live;
    if (this.#poster) this.#poster.append(live);
    else this.closest('figcaption')?.before(live);
    this.#toggle(true);
    addEventListener('message', this.#hear);
    // The button that was pressed is behind the player now.
    if (this.#poster && asked) frame.focus();
  }

  #hide(): void {
    this.#near?.disconnect();
    this.#live?.remove();
    this.#live = null;
    removeEventListener('message', this.#hear);
    this.#toggle(false);
  }

  /** Shows what belongs to one of both states and hides what belongs to the other. */
  #toggle(live: boolean): void {
    this.closest('figure')?.toggleAttribute('data-live', live);
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = (part.dataset.when === 'live') !== live;
    }
  }

  /** Only the frame itself is believed, and only about its height. */
  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#live?.querySelector('iframe');
    const path = this.getAttribute('tells');
    if (!frame || path === null || source !== frame.contentWindow) return;
    if (origin !== new URL(frame.src).origin) return;
    const height = frameHeight(data, path);
    if (height === null) return;
    if (this.#asked) frame.height = String(height);
    else whenOutOfView(frame, () => (frame.height = String(height)));
  };
}

defineIsland('embed-post', EmbedPost);
