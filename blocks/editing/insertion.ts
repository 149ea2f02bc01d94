import { type Editor, getMarkRange } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/**
 * The editor's bracket. Within one it goes away, mark and brackets; a selection gets brackets around it; an empty
 * selection gets [sic]. False where no text can stand, or where the selection spans several blocks.
 */
export function toggleInsertion({ state, view }: Editor): boolean {
  const { $from, $to, from, to, empty } = state.selection;
  const type = state.schema.marks.insertion;
  if (!type || !$from.parent.inlineContent || !$from.sameParent($to)) return false;
  const { tr } = state;
  const range = getMarkRange($from, type) ?? getMarkRange($to, type);
  if (range) {
    const words = state.doc.textBetween(range.from, range.to);
    tr.removeMark(range.from, range.to, type);
    if (words.endsWith(']')) tr.delete(range.to - 1, range.to);
    if (words.startsWith('[')) tr.delete(range.from, range.from + 1);
  } else if (empty) {
    const marks = state.storedMarks ?? $from.marks();
    tr.replaceSelectionWith(state.schema.text('[sic]', type.create().addToSet(marks)), false);
  } else {
    tr.insertText(']', to)
      .insertText('[', from)
      .addMark(from, to + 2, type.create());
    tr.setSelection(TextSelection.create(tr.doc, to + 2));
  }
  view.dispatch(tr.removeStoredMark(type).scrollIntoView());
  return true;
}
