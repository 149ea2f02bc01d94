import { defineIsland } from './kit/define-island';

/** Letters typed quickly are asked about once, in ms. */
const pause = 150;
const shortest = 2;

/**
 * Offers what may be meant while somebody types, by the browser's own list (`datalist`). Without an answer the field is
 * a field.
 */
class SearchHelp extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: AbortController | undefined;

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      clearTimeout(this.#timer);
      this.#asked?.abort();
      this.#timer = setTimeout(() => void this.#ask(target), pause);
    });
  }

  async #ask({ value }: HTMLInputElement): Promise<void> {
    const typed = value.trim();
    if (typed.length < shortest) return this.#show([]);
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    const kind = this.getAttribute('kind') === 'authors' ? '&kind=authors' : '';
    try {
      const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(typed)}${kind}`, { signal });
      if (answer.ok) this.#show(await answer.json());
    } catch {
      // Typed on, or no line: what was offered before stays.
    }
  }

  #show(found: string[]): void {
    const options = found.map((value) => Object.assign(document.createElement('option'), { value }));
    this.querySelector('datalist')?.replaceChildren(...options);
  }
}

defineIsland('search-help', SearchHelp);
