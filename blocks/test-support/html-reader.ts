import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Block } from '@/lib/document/block';
import type { HtmlReader } from '@/lib/document/define-block';
import { type Mark, normaliseRichText, type RichText } from '@/lib/document/rich-text';
import { safeLink } from '@/lib/kit/url-policy';
import { definitions } from '../registry';

function markOf({ tagName, properties }: Element): Mark | null {
  if (tagName === 'strong') return { type: 'bold' };
  if (tagName === 'em') return { type: 'italic' };
  if (tagName === 'code') return { type: 'code' };
  if (tagName === 'span' && String(properties.className) === 'insertion') return { type: 'insertion' };
  const href = tagName === 'a' ? safeLink(String(properties.href)) : null;
  return href === null ? null : { type: 'link', href };
}

function spansOf(nodes: ElementContent[], marks: Mark[]): RichText {
  return nodes.flatMap((node): RichText => {
    if (node.type === 'text') return [{ text: node.value, marks }];
    if (node.type !== 'element') return [];
    if (node.tagName === 'br') return [{ text: '\n', marks }];
    const mark = markOf(node);
    return spansOf(node.children, mark ? [...marks, mark] : marks);
  });
}

/** A reader for tests: understands the marks that `richTextToHtml` writes, and counts its ids: b1, b2, … */
function htmlReader(): HtmlReader {
  let made = 0;
  const richText = (element: Element) => normaliseRichText(spansOf(element.children, []));
  return {
    newId: () => {
      made += 1;
      return `b${made}`;
    },
    richText,
    text: (element) =>
      richText(element)
        .map((span) => span.text)
        .join('')
        .trim(),
  };
}

/** The blocks that definitions make of the elements of some HTML, asked in their order; other elements are left out. */
export function blocksFromHtml(html: string): Block[] {
  const read = htmlReader();
  return fromHtml(html, { fragment: true }).children.flatMap((node): Block[] => {
    if (node.type !== 'element') return [];
    for (const definition of definitions) {
      const block: Block | null = definition.fromHtml(node, read);
      if (block) return [block];
    }
    return [];
  });
}
