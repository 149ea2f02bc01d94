import type { Editor } from '@tiptap/core';

/** Makes a list of the selected lines, changes its kind, or takes it away when it is of that kind already. */
export function toggleList(editor: Editor, ordered: boolean): void {
  if (editor.isActive('list', { ordered: !ordered })) {
    editor.chain().focus().updateAttributes('list', { ordered }).run();
  } else editor.chain().focus().toggleList('list', 'listItem', false, { ordered }).run();
}
