import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What an empty text asks for, in its only line. */
export const Placeholder = Extension.create<{ text: string }>({
  name: 'placeholder',
  addOptions: () => ({ text: '' }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const attributes = { class: 'is-empty is-editor-empty', 'data-placeholder': this.options.text };
    return [
      new Plugin({
        props: {
          decorations({ doc }) {
            const line = doc.firstChild;
            const empty = doc.childCount === 1 && line?.type.name === 'paragraph' && line.content.size === 0;
            if (!empty || !editor.isEditable) return null;
            return DecorationSet.create(doc, [Decoration.node(0, line.nodeSize, attributes)]);
          },
        },
      }),
    ];
  },
});
