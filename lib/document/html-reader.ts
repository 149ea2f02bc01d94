import type { Element, ElementContent } from 'hast';
import { newBlockId } from '@/lib/kit/ids';
import { isLanguageTag } from '@/lib/kit/text-direction';
import { safeLink } from '@/lib/kit/url-policy';
import type { HtmlReader } from './define-block';
import { type Mark, normaliseRichText, plainText, type RichText, type Span } from './rich-text';

/** Elements whose text is not for people. */
export const unreadTags: ReadonlySet<string> = new Set([
  'head',
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'svg',
  'template',
  'title',
]);

/** Elements that stand on lines of their own (HTML, rendering section, "flow content"). */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

function markOf(element: Element): Mark | null {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return { type: 'bold' };
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      return { type: 'italic' };
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return { type: 'code' };
    case 'a': {
      const href = safeLink(String(element.properties.href ?? ''));
      return href ? { type: 'link', href } : null;
    }
    case 'span': {
      const { className } = element.properties;
      const classes: unknown[] = Array.isArray(className) ? className : [];
      if (classes.includes('insertion')) return { type: 'insertion' };
      // Ours say both: word processors say of each word in which language it is.
      const { lang, dir } = element.properties;
      if (lang && dir && isLanguageTag(String(lang))) return { type: 'language', lang: String(lang) };
      return classes.includes('wanted-link') ? { type: 'wanted-link' } : null;
    }
    default:
      return null;
  }
}

/** Adds the spans of some nodes to `found`. One list for all of them: copying at each level would take quadratic time. */
function addSpans(
  nodes: readonly ElementContent[],
  marks: readonly Mark[],
  keepSpace: boolean,
  found: Span[],
): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = keepSpace ? node.value : node.value.replace(/[ \t\r\n\f]+/g, ' ');
      found.push({ text, marks: [...marks] });
    }
    if (node.type !== 'element' || unreadTags.has(node.tagName)) continue;
    if (node.tagName === 'br') {
      found.push({ text: '\n', marks: [...marks] });
      continue;
    }
    const mark = markOf(node);
    const here = mark && !marks.some(({ type }) => type === mark.type) ? [...marks, mark] : marks;
    const alone = blockTags.has(node.tagName);
    if (alone) found.push({ text: '\n' });
    addSpans(node.children, here, keepSpace || node.tagName === 'pre', found);
    if (alone) found.push({ text: '\n' });
  }
}

/** HTML's rule for white space: one space between words, none beside a line break, none at the ends. */
function collapse(spans: Span[]): RichText {
  let before = '\n';
  let breaks = 0;
  const forward = spans.map((span) => {
    let text = '';
    for (const character of span.text) {
      const skipped = character === ' ' && (before === ' ' || before === '\n');
      if (skipped) continue;
      breaks = character === '\n' ? breaks + 1 : 0;
      // No more than one empty line: what parts words further is style.
      if (breaks > 2) continue;
      text += character;
      before = character;
    }
    return { ...span, text };
  });
  let after = '\n';
  const tidy = forward.reverse().map((span) => {
    const text = after === '\n' ? span.text.replace(/ +$/, '') : span.text;
    after = text[0] ?? after;
    return { ...span, text: text.replace(/ +\n/g, '\n') };
  });
  return trim(normaliseRichText(tidy.reverse()));
}

const isSpace = (character: string | undefined) => character === ' ' || character === '\n';

// By hand: a pattern that ends in `$` looks at every run of spaces in the middle again and again.
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text[end - 1])) end -= 1;
  return text.slice(0, end);
}

function trim(text: RichText): RichText {
  let from = 0;
  let to = text.length;
  while (from < to && text[from]?.text.trim() === '') from += 1;
  while (to > from && text[to - 1]?.text.trim() === '') to -= 1;
  const spans = text.slice(from, to).map((span) => ({ ...span }));
  const first = spans[0];
  if (first) first.text = first.text.replace(/^[ \n]+/, '');
  const last = spans.at(-1);
  if (last) last.text = withoutEnd(last.text);
  return normaliseRichText(spans);
}

/** The words of some HTML nodes as rich text: marks read, styles and classes dropped, unsafe links left as words. */
export function richTextFromHast(nodes: readonly ElementContent[], keepSpace = false): RichText {
  const spans: Span[] = [];
  addSpans(nodes, [], keepSpace, spans);
  return keepSpace ? trim(normaliseRichText(spans)) : collapse(spans);
}

/** What block definitions read HTML with; the blocks inside an element are for those to read who know all kinds. */
export const htmlReader: Omit<HtmlReader, 'blocks'> = {
  newId: newBlockId,
  richText: (element: Element) => richTextFromHast(element.children, element.tagName === 'pre'),
  text: (element: Element) => plainText(richTextFromHast(element.children, element.tagName === 'pre')),
};
