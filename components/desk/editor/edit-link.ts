import { type Editor, getMarkRange } from '@tiptap/core';

/** The link that the selection stands in: its words' place, and its address; null while that is still wanted. */
export interface LinkAt {
  from: number;
  to: number;
  href: string | null;
}

/** The link, found or still wanted, that the selection begins in. */
export function linkAt({ state }: Editor): LinkAt | null {
  const { $from } = state.selection;
  for (const name of ['link', 'wanted-link']) {
    const type = state.schema.marks[name];
    const range = type && getMarkRange($from, type);
    if (!type || !range) continue;
    const mark = type.isInSet(state.doc.nodeAt(range.from)?.marks ?? []);
    return { ...range, href: name === 'link' ? String(mark?.attrs.href ?? '') : null };
  }
  return null;
}

/** Whether there are words to link: a link around the cursor, or a selection. */
export function hasWordsToLink(editor: Editor): boolean {
  return !editor.state.selection.empty || linkAt(editor) !== null;
}

/**
 * Links the words of the link around the cursor or else the selected ones; without either, puts `words` there as a link.
 * @param href as the URL policy returned it
 */
export function setLink(editor: Editor, href: string, words: string): void {
  const { state, view } = editor;
  const type = state.schema.marks.link;
  if (!type) return;
  const { from, to, empty } = state.selection;
  const mark = type.create({ href });
  const at = linkAt(editor);
  const tr = state.tr;
  if (at) tr.addMark(at.from, at.to, mark);
  else if (empty)
    tr.replaceSelectionWith(state.schema.text(words, mark.addToSet(state.selection.$from.marks())), false);
  else tr.addMark(from, to, mark);
  view.dispatch(tr.removeStoredMark(type).scrollIntoView());
}

/** Marks the words of the link around the cursor, or the selected ones, as waiting for an address. */
export function setWanted(editor: Editor): void {
  const { state, view } = editor;
  const type = state.schema.marks['wanted-link'];
  if (!type || !hasWordsToLink(editor)) return;
  const { from, to } = linkAt(editor) ?? state.selection;
  view.dispatch(state.tr.addMark(from, to, type.create()).removeStoredMark(type));
}

/** Takes the link around the cursor away and leaves its words. */
export function removeLink(editor: Editor): void {
  const { state, view } = editor;
  const at = linkAt(editor);
  if (!at) return;
  const tr = state.tr;
  for (const name of ['link', 'wanted-link']) tr.removeMark(at.from, at.to, state.schema.marks[name]);
  view.dispatch(tr);
}
