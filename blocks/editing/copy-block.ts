import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { holdsBlocks } from './each-block';

/**
 * Puts a copy of the block at `from` below it and goes there, to the place in the copy where the selection
 * was. The copy gets an id of its own. A step of its own to undo, like all that is done to whole blocks. False where
 * no block begins.
 */
export function duplicateBlock(editor: Editor, from: number): boolean {
  const { doc, selection, tr } = editor.state;
  const { parent } = doc.resolve(from);
  const node = holdsBlocks(parent) ? doc.nodeAt(from) : null;
  if (!node) return false;
  const to = from + node.nodeSize;
  tr.insert(to, node.type.create({ ...node.attrs, blockId: null }, node.content, node.marks));
  const offset = selection.from - from;
  const inside = offset > 0 && offset < node.nodeSize;
  tr.setSelection(
    inside || !NodeSelection.isSelectable(node)
      ? Selection.near(tr.doc.resolve(to + (inside ? offset : 1)))
      : NodeSelection.create(tr.doc, to),
  );
  editor.view.dispatch(closeHistory(tr).scrollIntoView());
  return true;
}

/** Takes the block at `from` away; what is left of an emptied story or box is a line to write in. */
export function removeBlock(editor: Editor, from: number): boolean {
  const { doc, schema, tr } = editor.state;
  const { parent } = doc.resolve(from);
  const node = holdsBlocks(parent) ? doc.nodeAt(from) : null;
  if (!node) return false;
  const { paragraph } = schema.nodes;
  const takesLines = paragraph && parent.type.contentMatch.matchType(paragraph);
  const line = parent.childCount === 1 && takesLines ? paragraph.create() : null;
  if (line) tr.replaceWith(from, from + node.nodeSize, line);
  else tr.delete(from, from + node.nodeSize);
  const near = Math.min(from, tr.doc.content.size);
  tr.setSelection(Selection.near(tr.doc.resolve(near)));
  editor.view.dispatch(closeHistory(tr).scrollIntoView());
  editor.view.focus();
  return true;
}
