import { Extension, type FocusPosition, isTextSelection, resolveFocusPosition } from '@tiptap/core';

/**
 * `focus` as in Tiptap, within the same turn instead of with the next frame: a person who has gone elsewhere by then
 * would have the focus, and the words being typed, pulled back into the text.
 */
export const PromptFocus = Extension.create({
  name: 'promptFocus',
  addCommands: () => ({
    focus:
      (position: FocusPosition = null, { scrollIntoView = true } = {}) =>
      ({ editor, view, tr, dispatch }) => {
        if (position === false || (position === null && view.hasFocus())) return true;
        if (!dispatch) return true;
        if (position !== null || isTextSelection(tr.selection)) {
          const selection = resolveFocusPosition(tr.doc, position);
          if (selection && !selection.eq(tr.selection)) tr.setSelection(selection);
        }
        // After the transaction, which this command is a part of.
        queueMicrotask(() => {
          if (editor.isDestroyed) return;
          view.focus();
          if (scrollIntoView) editor.commands.scrollIntoView();
        });
        return true;
      },
  }),
});
