import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/**
 * Leads out of the block of the given kind that the cursor stands in, to a new line below it; below the container
 * where that holds no lines. False when the cursor stands elsewhere.
 */
export function lineBelow({ state, view }: Editor, type: string): boolean {
  const { $from } = state.selection;
  const line = state.schema.nodes.paragraph;
  let depth = $from.depth;
  while (depth > 0 && $from.node(depth).type.name !== type) depth -= 1;
  if (depth === 0 || !line) return false;
  const takesLine = (at: number) => {
    const index = $from.indexAfter(at - 1);
    return $from.node(at - 1).canReplaceWith(index, index, line);
  };
  while (depth > 1 && !takesLine(depth)) depth -= 1;
  const after = $from.after(depth);
  const tr = state.tr.insert(after, line.create());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
}
