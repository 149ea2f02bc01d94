import type { Editor } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { smartTypingPlugin } from './typing/smart-typing';

/** Marks the block that is written in (`is-active`). Tiptap dispatches a transaction when the focus comes or goes. */
const activeBlock = (editor: Editor) =>
  new Plugin({
    props: {
      decorations({ doc, selection: { $anchor } }) {
        if (!editor.isEditable || !editor.isFocused) return null;
        const at = $anchor.depth > 0 ? $anchor.before(1) : $anchor.pos;
        const node = doc.nodeAt(at);
        if (!node) return null;
        return DecorationSet.create(doc, [Decoration.node(at, at + node.nodeSize, { class: 'is-active' })]);
      },
    },
  });

/** What is selected stays to be seen while its address is typed. */
const keptSelection = (editor: Editor) =>
  new Plugin({
    props: {
      decorations({ doc, selection }) {
        const { from, to, empty } = selection;
        if (empty || !editor.isEditable || editor.isFocused || selection instanceof NodeSelection)
          return null;
        return DecorationSet.create(doc, [Decoration.inline(from, to, { class: 'selection-kept' })]);
      },
    },
  });

/**
 * What a text needs that nobody needs for its words: where one is, what is selected, where a drop would go, and a
 * cursor beside blocks without words; and what sets the marks of its language as one types.
 * Returns how to take it away again.
 * @param smartLanguage asked at every key: the language whose quotation marks and dashes are set, or null
 */
export function addWritingPlugins(editor: Editor, smartLanguage: () => string | null): () => void {
  // Asked before anything else: a quotation mark is one wherever it is typed.
  const first = smartTypingPlugin(smartLanguage);
  const rest = [
    activeBlock(editor),
    keptSelection(editor),
    dropCursor({ width: 3, color: 'var(--accent)' }),
    gapCursor(),
  ];
  const set = (change: (plugins: readonly Plugin[]) => Plugin[]) => {
    if (editor.isDestroyed) return;
    const { state, view } = editor;
    view.updateState(state.reconfigure({ plugins: change(state.plugins) }));
  };
  set((plugins) => [first, ...plugins, ...rest]);
  return () => set((plugins) => plugins.filter((plugin) => plugin !== first && !rest.includes(plugin)));
}
