import type { Node as EditorNode, Mark } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/** As much of an editor's view as a change of its text needs. */
export type TextView = Pick<EditorView, 'state' | 'dispatch'>;

/** Code and the editor's bracket in a quotation stay as typed. */
export const isExempt = ({ type }: Mark) => type.name === 'code' || type.name === 'insertion';

/** The text of a block up to an offset, one character a position; what stays as typed shows as characters without meaning. */
export function proseIn(block: EditorNode, end = block.content.size): string {
  let text = '';
  block.forEach((node, offset) => {
    if (offset >= end) return;
    const shown = node.isText && !node.marks.some(isExempt) ? node.text : undefined;
    text += shown ?? (node.type.name === 'hardBreak' ? '\n' : '\uFFFC'.repeat(node.nodeSize));
  });
  return text.slice(0, end);
}
