import type { HtmlPieces, StartTag } from '../strip/html-pieces.ts';
import { readHtml } from '../strip/read-html.ts';

/** Elements that have no end tag (HTML Living Standard, 13.1.2). */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

class ElementFinder implements HtmlPieces {
  readonly #id: string;
  #name: string | null = null;
  #depth = 0;
  #text = '';
  found: string | null = null;

  constructor(id: string) {
    this.#id = id;
  }

  startTag(tag: StartTag, raw: string): void {
    if (this.#name === null && tag.attribute('id') === this.#id) this.#name = tag.tagName;
    this.#take(raw);
    if (tag.tagName === this.#name && !empty.test(tag.tagName)) this.#depth += 1;
  }

  endTag(tagName: string, raw: string): void {
    this.#take(raw);
    if (this.#name === null || this.found !== null || tagName !== this.#name) return;
    this.#depth -= 1;
    if (this.#depth === 0) this.found = this.#text;
  }

  text(raw: string): void {
    this.#take(raw);
  }

  comment(_text: string, raw: string): void {
    this.#take(raw);
  }

  doctype(): void {}

  #take(raw: string): void {
    if (this.#name !== null && this.found === null) this.#text += raw;
  }
}

/** The element with this id, whole and to the byte, from a finished page; null where there is none. */
export function findElement(html: string, id: string): string | null {
  return readHtml(html, () => new ElementFinder(id)).found;
}
