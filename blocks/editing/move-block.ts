import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { holdsBlocks } from './each-block';

/**
 * Moves the block at `from` past its neighbour above (-1) or below (1), as one step that can be undone. Within a
 * container it moves there; at the container's end the container moves instead. False where there is no neighbour.
 */
export function moveBlock(editor: Editor, from: number, direction: -1 | 1): boolean {
  const { doc, tr } = editor.state;
  const $from = doc.resolve(from);
  const node = $from.nodeAfter;
  if (!node || !holdsBlocks($from.parent)) return false;
  const neighbour = $from.parent.maybeChild($from.index() + direction);
  if (!neighbour) return $from.depth > 0 && moveBlock(editor, $from.before(), direction);
  const selected = editor.state.selection;
  const offset = selected.from - from;
  const to = from + direction * neighbour.nodeSize;
  tr.delete(from, from + node.nodeSize).insert(to, node);
  if (selected instanceof NodeSelection && selected.from === from) {
    tr.setSelection(NodeSelection.create(tr.doc, to));
  } else if (offset > 0 && offset < node.nodeSize) {
    tr.setSelection(Selection.near(tr.doc.resolve(to + offset)));
  }
  editor.view.dispatch(closeHistory(tr).scrollIntoView());
  return true;
}

/** The start of the innermost block that the selection begins in. */
export function blockAtSelection(editor: Editor): number {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (holdsBlocks($from.node(depth - 1)) && !holdsBlocks($from.node(depth))) return $from.before(depth);
  }
  return $from.pos;
}
