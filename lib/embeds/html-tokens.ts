import { fromHtml } from 'hast-util-from-html';

export type HtmlToken =
  /** Character references are decoded, white space is as written. */
  | { kind: 'text'; text: string }
  /** `source` is the whole tag; `attributesOf` reads it. */
  | { kind: 'open'; name: string; source: string }
  | { kind: 'close'; name: string };

/** Elements whose content is no text for people; the tokens pass over it. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'textarea',
]);
const foreign = new Set(['svg', 'math']);
const maxTagLength = 8_192;

/** The index after the `>` that ends the tag which starts at `start`, or -1. Quotes count only after `=`. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  let previous = '';
  for (let i = start; i < html.length; i += 1) {
    const character = html.charAt(i);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '>') return i + 1;
    else if ((character === '"' || character === "'") && previous === '=') quote = character;
    if (character.trim() !== '') previous = character;
  }
  return -1;
}

/** The index of the next `</name`, or the end. */
function closing(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?![a-z0-9])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  const [node] = fromHtml(text.replaceAll('<', '&lt;'), { fragment: true }).children;
  return node?.type === 'text' ? node.value : text;
}

/**
 * Reads HTML as a flat run of text and tags, in one pass that never goes back and never recurses: pages and answers
 * come from strangers, and a tree of a hundred thousand nested elements costs them nothing to send. Comments, scripts
 * and other content that is not for reading are left out. Nothing is executed or loaded.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  let text = '';
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9-]*)|^<[!?]/i.exec(html.slice(open, open + 40));
    if (!name) {
      text += '<';
      at = open + 1;
      continue;
    }
    const end = tagEnd(html, open);
    if (end < 0) {
      at = html.length;
      break;
    }
    at = end;
    const tag = name[1]?.toLowerCase();
    if (!tag) continue;
    if (text) yield { kind: 'text', text: decode(text) };
    text = '';
    if (html.charAt(open + 1) === '/') yield { kind: 'close', name: tag };
    else {
      if (end - open <= maxTagLength) yield { kind: 'open', name: tag, source: html.slice(open, end) };
      // In SVG and MathML, and only there, `/>` closes an element.
      if (skipped.has(tag) && !(foreign.has(tag) && html.endsWith('/>', end))) at = closing(html, tag, end);
    }
  }
  text += html.slice(at);
  if (text) yield { kind: 'text', text: decode(text) };
}

/** The attributes of an `open` token, by their names in hast (`dataInstgrmPermalink`); lists are joined by spaces. */
export function attributesOf(source: string): Record<string, string> {
  const [element] = fromHtml(source, { fragment: true }).children;
  if (element?.type !== 'element') return {};
  return Object.fromEntries(
    Object.entries(element.properties).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(' ') : String(value),
    ]),
  );
}
