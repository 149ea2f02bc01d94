import type { Node as EditorNode } from '@tiptap/pm/model';

/** The group of those nodes whose children are blocks of their own, beside `block`. */
export const containerGroup = 'container';

/** Whether blocks stand directly in a node: in the document, or in a container. */
export function holdsBlocks(node: EditorNode): boolean {
  return node.type === node.type.schema.topNodeType || node.type.isInGroup(containerGroup);
}

/** Calls back for each block with its position, containers before what is inside them. Not for parts of blocks. */
export function eachBlock(
  parent: EditorNode,
  visit: (node: EditorNode, at: number) => void,
  start = 0,
): void {
  parent.forEach((node, offset) => {
    visit(node, start + offset);
    if (holdsBlocks(node)) eachBlock(node, visit, start + offset + 1);
  });
}
