import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * Keys act where the cursor is by now. Browsers tell of a selection some time after the key that changed it, and while they
 * are busy handle the next key before they do: after Shift-Home a shortcut would find nothing selected.
 */
export const PromptSelection = Extension.create({
  name: 'promptSelection',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown({ dom, composing }, { key, ctrlKey, metaKey, altKey }) {
            // Letters go where the browser has the cursor.
            if (!composing && (key.length > 1 || ctrlKey || metaKey || altKey)) {
              dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
            }
            return false;
          },
        },
      },
    }),
  ],
});
