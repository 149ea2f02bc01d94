import type { Element, ElementContent } from 'hast';
import { isGap, isGapCaption } from './picture-gaps';
import { isBlankText, isElement, rewriteSiblings } from './tree';

/** What holds words and no pictures in a story. */
const holders = new Set(['ul', 'ol', 'dl', 'table', 'blockquote']);
/** What goes when nothing but a picture was in it. A cell stays: the others would move. */
const emptied = new Set(['p', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'figure', 'div']);

/** Takes what stands for pictures, with the words below them, out of some nodes; notes that lead nowhere stay. */
function without(nodes: readonly ElementContent[], taken: Element[]): ElementContent[] {
  let belongs = false;
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    const isPicture = isGap(node) && node.properties.dataPictureGap !== '';
    const goes = isPicture || (belongs && isGapCaption(node));
    belongs = isPicture;
    if (goes) {
      taken.push(node);
      return [];
    }
    const before = taken.length;
    const children = without(node.children, taken);
    if (taken.length === before) return [node];
    return emptied.has(node.tagName) && isBlankText(children) ? [] : [{ ...node, children }];
  });
}

/**
 * Pictures that came within a list, a table or a quotation stand below it: there they can become photos. Each leaves
 * its place without a trace, since it is still in the text.
 */
export function picturesOutOfWords(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return rewriteSiblings(nodes, (siblings) => {
    if (!siblings.some((node) => isElement(node) && holders.has(node.tagName))) return siblings;
    return siblings.flatMap((node): ElementContent[] => {
      if (!isElement(node) || !holders.has(node.tagName)) return [node];
      const taken: Element[] = [];
      const left = without([node], taken);
      return taken.length === 0 ? [node] : [...left, ...taken];
    });
  });
}
