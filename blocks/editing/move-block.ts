import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';

/**
 * Moves the top-level block at `from` past its neighbour above (-1) or below (1), as one step that can be undone.
 * False where there is no neighbour.
 */
export function moveBlock(editor: Editor, from: number, direction: -1 | 1): boolean {
  const { doc, tr } = editor.state;
  const $from = doc.resolve(from);
  const node = $from.nodeAfter;
  if ($from.depth > 0 || !node) return false;
  const index = $from.index();
  const neighbour = doc.maybeChild(index + direction);
  if (!neighbour) return false;
  const selected = editor.state.selection;
  const offset = selected.from - from;
  const to = from + direction * neighbour.nodeSize;
  tr.delete(from, from + node.nodeSize).insert(to, node);
  if (selected instanceof NodeSelection && selected.from === from) {
    tr.setSelection(NodeSelection.create(tr.doc, to));
  } else if (offset > 0 && offset < node.nodeSize) {
    tr.setSelection(Selection.near(tr.doc.resolve(to + offset)));
  }
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** The start of the top-level block that the selection begins in. */
export function blockAtSelection(editor: Editor): number {
  const { $from } = editor.state.selection;
  return $from.depth > 0 ? $from.before(1) : $from.pos;
}
