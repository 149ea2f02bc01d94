import { readFileSync } from 'node:fs';
import { createElement } from 'react';

// The elements of a page of Dateline, as constants: what Next and React need for them without any data.
let tree;

const draw = (node) =>
  typeof node === 'string' ? node : createElement(node.tag, node.attributes, ...node.children.map(draw));

/** Those of its `head` or of its `body`. */
export function elementsOf(part) {
  tree ??= JSON.parse(readFileSync(process.env.BARE_TREE, 'utf8'));
  return tree[part].map(draw);
}
