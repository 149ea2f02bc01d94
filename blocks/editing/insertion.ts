import { type Editor, getMarkRange } from '@tiptap/core';
import type { MarkType } from '@tiptap/pm/model';
import { type EditorState, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

/** A stretch of a document's text within one block, in ProseMirror's positions. */
interface Part {
  from: number;
  to: number;
}

/**
 * The editor's bracket. Within one it goes away, mark and brackets; a selection gets brackets around it; an empty
 * selection gets [sic]. Over several blocks each gets brackets of its own around what is selected of it, since a bracket
 * ends with its block; where all of them have one, all go away. False where no text can stand.
 */
export function toggleInsertion({ state, view }: Editor): boolean {
  const { selection, tr } = state;
  const { $from, $to, from, to, empty } = selection;
  const type = state.schema.marks.insertion;
  if (!type) return false;
  const inOneBlock = $from.parent.inlineContent && $from.sameParent($to);
  if (!inOneBlock) {
    if (!toggleEach(tr, state, type)) return false;
  } else {
    const range = getMarkRange($from, type) ?? getMarkRange($to, type);
    if (range) {
      unbracket(tr, range, type);
    } else if (empty) {
      const marks = state.storedMarks ?? $from.marks();
      tr.replaceSelectionWith(state.schema.text('[sic]', type.create().addToSet(marks)), false);
    } else {
      bracket(tr, { from, to }, type);
      tr.setSelection(TextSelection.create(tr.doc, to + 2));
    }
  }
  view.dispatch(tr.removeStoredMark(type).scrollIntoView());
  return true;
}

function bracket(tr: Transaction, { from, to }: Part, type: MarkType): void {
  tr.insertText(']', to)
    .insertText('[', from)
    .addMark(from, to + 2, type.create());
}

function unbracket(tr: Transaction, { from, to }: Part, type: MarkType): void {
  const words = tr.doc.textBetween(from, to);
  tr.removeMark(from, to, type);
  if (words.endsWith(']')) tr.delete(to - 1, to);
  if (words.startsWith('[')) tr.delete(from, from + 1);
}

/** Does it in every block of the selection; false where none of them has text that takes a bracket. */
function toggleEach(tr: Transaction, { doc, selection }: EditorState, type: MarkType): boolean {
  const parts = selectedParts(selection, type);
  if (parts.length === 0) return false;
  const plain = parts.filter(({ from, to }) => !doc.rangeHasMark(from, to, type));
  // From the end, so that the places before stay where they are.
  for (const part of plain.toReversed()) bracket(tr, part, type);
  if (plain.length > 0) return true;
  for (const { from, to } of parts.toReversed()) {
    for (const place of markedIn(tr, from, to, type).toReversed()) unbracket(tr, place, type);
  }
  return true;
}

/** What is selected of each block of text that takes brackets, top to bottom. */
function selectedParts({ ranges, $from }: Selection, type: MarkType): Part[] {
  const parts: Part[] = [];
  for (const range of ranges) {
    const [start, end] = [range.$from.pos, range.$to.pos];
    $from.doc.nodesBetween(start, end, (node, at) => {
      if (!node.isTextblock) return true;
      const from = Math.max(start, at + 1);
      const to = Math.min(end, at + 1 + node.content.size);
      if (from < to && node.type.allowsMarkType(type)) parts.push({ from, to });
      return false;
    });
  }
  return parts;
}

/** The whole stretches of bracketed text that a stretch of the document touches. */
function markedIn(tr: Transaction, from: number, to: number, type: MarkType): Part[] {
  const found = new Map<number, Part>();
  tr.doc.nodesBetween(from, to, (node, at) => {
    const range = node.isText ? getMarkRange(tr.doc.resolve(Math.max(from, at)), type) : undefined;
    if (range) found.set(range.from, range);
  });
  return [...found.values()];
}
