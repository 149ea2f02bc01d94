import type { Element, ElementContent } from 'hast';
import { newBlockId } from '@/lib/kit/ids';
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
      return classes.includes('wanted-link') ? { type: 'wanted-link' } : null;
    }
    default:
      return null;
  }
}

function spansOf(nodes: readonly ElementContent[], marks: readonly Mark[], keepSpace: boolean): Span[] {
  return nodes.flatMap((node): Span[] => {
    if (node.type === 'text') {
      const text = keepSpace ? node.value : node.value.replace(/[ \t\r\n\f]+/g, ' ');
      return [{ text, marks: [...marks] }];
    }
    if (node.type !== 'element' || unreadTags.has(node.tagName)) return [];
    if (node.tagName === 'br') return [{ text: '\n', marks: [...marks] }];
    const mark = markOf(node);
    const here = mark && !marks.some(({ type }) => type === mark.type) ? [...marks, mark] : marks;
    const inner = spansOf(node.children, here, keepSpace || node.tagName === 'pre');
    return blockTags.has(node.tagName) ? [{ text: '\n' }, ...inner, { text: '\n' }] : inner;
  });
}

/** HTML's rule for white space: one space between words, none beside a line break, none at the ends. */
function collapse(spans: Span[]): RichText {
  let before = '\n';
  const forward = spans.map((span) => {
    let text = '';
    for (const character of span.text) {
      const skipped = character === ' ' && (before === ' ' || before === '\n');
      if (skipped) continue;
      text += character;
      before = character;
    }
    return { ...span, text };
  });
  let after = '\n';
  const tidy = forward.reverse().map((span) => {
    const text = after === '\n' ? span.text.replace(/ +$/, '') : span.text;
    after = text[0] ?? after;
    return { ...span, text: text.replace(/ +\n/g, '\n').replace(/\n{3,}/g, '\n\n') };
  });
  return trim(normaliseRichText(tidy.reverse()));
}

function trim(text: RichText): RichText {
  const spans = text.map((span) => ({ ...span }));
  while (spans[0] && spans[0].text.trimStart() === '') spans.shift();
  while (spans.at(-1) && spans.at(-1)?.text.trimEnd() === '') spans.pop();
  const first = spans[0];
  if (first) first.text = first.text.replace(/^[ \n]+/, '');
  const last = spans.at(-1);
  if (last) last.text = last.text.replace(/[ \n]+$/, '');
  return normaliseRichText(spans);
}

/** The words of some HTML nodes as rich text: marks read, styles and classes dropped, unsafe links left as words. */
export function richTextFromHast(nodes: readonly ElementContent[], keepSpace = false): RichText {
  const spans = spansOf(nodes, [], keepSpace);
  return keepSpace ? trim(normaliseRichText(spans)) : collapse(spans);
}

/** What block definitions read HTML with. */
export const htmlReader: HtmlReader = {
  newId: newBlockId,
  richText: (element: Element) => richTextFromHast(element.children, element.tagName === 'pre'),
  text: (element: Element) => plainText(richTextFromHast(element.children, element.tagName === 'pre')),
};
