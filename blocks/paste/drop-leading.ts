import type { ElementContent } from 'hast';
import { isElement } from './tree';

/** The nodes without the first `length` characters of their text (UTF-16 units). */
export function dropLeading(nodes: readonly ElementContent[], length: number): ElementContent[] {
  let left = length;
  const drop = (list: readonly ElementContent[]): ElementContent[] =>
    list.map((node) => {
      if (left === 0) return node;
      if (isElement(node)) return { ...node, children: drop(node.children) };
      if (node.type !== 'text') return node;
      const cut = Math.min(left, node.value.length);
      left -= cut;
      return { ...node, value: node.value.slice(cut) };
    });
  return drop(nodes);
}
