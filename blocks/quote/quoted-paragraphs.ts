import type { Element, ElementContent } from 'hast';
import { blockTags } from '@/lib/document/html-reader';

const isElement = (node: ElementContent | undefined): node is Element => node?.type === 'element';
const isBreak = (node: ElementContent | undefined) => isElement(node) && node.tagName === 'br';
const holdsBlock = ({ children }: Element) =>
  children.some((child) => isElement(child) && blockTags.has(child.tagName));

function isBlank(nodes: readonly ElementContent[]): boolean {
  return nodes.every((node) =>
    isElement(node) ? isBlank(node.children) : node.type !== 'text' || !node.value.trim(),
  );
}

const paragraph = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});

/** What stands before an item of a list, so that a list in a quotation still reads as one. */
function itemMark(list: Element, index: number): string {
  if (list.tagName !== 'ol') return '• ';
  const start = Number.parseInt(String(list.properties.start ?? 1), 10) || 1;
  return `${start + index}. `;
}

function itemsOf(list: Element, splitAtBreaks: boolean): Element[] {
  let index = -1;
  return list.children.flatMap((child) => {
    if (!isElement(child) || child.tagName !== 'li') return quotedParagraphs([child], splitAtBreaks);
    index += 1;
    const [first, ...others] = quotedParagraphs(child.children, splitAtBreaks);
    if (!first) return [];
    const mark: ElementContent = { type: 'text', value: itemMark(list, index) };
    return [{ ...first, children: [mark, ...first.children] }, ...others];
  });
}

/**
 * The words of a quotation as paragraphs, whatever they stood in: loose, in boxes, as headings, as a list, whose items
 * keep a bullet or their number.
 * @param splitAtBreaks whether two line breaks in a paragraph part it, as in what editors write
 */
export function quotedParagraphs(nodes: readonly ElementContent[], splitAtBreaks: boolean): Element[] {
  const made: Element[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    if (!isBlank(run)) made.push(paragraph(run));
    run = [];
  };
  nodes.forEach((node, i) => {
    if (isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol')) {
      flush();
      for (const item of itemsOf(node, splitAtBreaks)) made.push(item);
    } else if (isElement(node) && node.tagName === 'p' && !splitAtBreaks && !holdsBlock(node)) {
      flush();
      made.push(node);
    } else if (isElement(node) && (blockTags.has(node.tagName) || holdsBlock(node))) {
      flush();
      for (const inner of quotedParagraphs(node.children, splitAtBreaks)) made.push(inner);
    } else if (splitAtBreaks && isBreak(node) && isBreak(nodes[i - 1])) flush();
    else run.push(node);
  });
  flush();
  return made;
}
