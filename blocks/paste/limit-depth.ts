import type { ElementContent } from 'hast';

/** Deeper than any text of people; browsers' own parsers stop at 512. */
const maxDepth = 200;

/** The words of some nodes in order, without recursion: nesting of any depth comes flat. */
function wordsOf(nodes: readonly ElementContent[]): ElementContent[] {
  const words: ElementContent[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') words.push(node, { type: 'text', value: ' ' });
    if (node.type === 'element') {
      for (let i = node.children.length - 1; i >= 0; i -= 1) {
        const child = node.children[i];
        if (child) waiting.push(child);
      }
    }
  }
  return words;
}

/** The tree without comments, and nested no deeper than the steps after it can follow; deeper words are kept flat. */
export function limitDepth(nodes: readonly ElementContent[], depth = 0): ElementContent[] {
  if (depth >= maxDepth) return wordsOf(nodes);
  const made: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') made.push(node);
    if (node.type === 'element') made.push({ ...node, children: limitDepth(node.children, depth + 1) });
  }
  return made;
}
