import { type AnyExtension, Extension } from '@tiptap/core';
import { Dropcursor } from '@tiptap/extensions/drop-cursor';
import { Focus } from '@tiptap/extensions/focus';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { Selection } from '@tiptap/extensions/selection';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { AllSelection, Plugin } from '@tiptap/pm/state';
import { duplicateBlock, removeBlock } from '@/blocks/editing/copy-block';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { editorKeys } from '@/blocks/editing/editor-keys';
import { blockAtSelection, moveBlock } from '@/blocks/editing/move-block';
import { documentExtensions } from '@/blocks/registry.editor';
import { Arrivals } from './arrivals';
import { Incoming } from './paste';
import { PromptFocus } from './prompt-focus';
import { SmartTyping } from './typing/smart-typing';

/**
 * The keys that move, double and delete a block; Escape leaves the text, which Tab can't do within a list. After "select
 * all" the arrows go to an end of the text: browsers lose a selection that begins at a picture.
 */
const BlockKeys = Extension.create({
  name: 'blockKeys',
  addKeyboardShortcuts() {
    const afterSelectAll = (end: 'start' | 'end') => () =>
      this.editor.state.selection instanceof AllSelection && this.editor.commands.focus(end);
    const toEnd = (keys: string[], end: 'start' | 'end') =>
      Object.fromEntries(keys.map((key) => [key, afterSelectAll(end)]));
    return {
      ...toEnd(['ArrowUp', 'ArrowLeft', 'Home', 'Mod-Home'], 'start'),
      ...toEnd(['ArrowDown', 'ArrowRight', 'End', 'Mod-End'], 'end'),
      [editorKeys.moveUp]: () => moveBlock(this.editor, blockAtSelection(this.editor), -1),
      [editorKeys.moveDown]: () => moveBlock(this.editor, blockAtSelection(this.editor), 1),
      [editorKeys.duplicate]: () => duplicateBlock(this.editor, blockAtSelection(this.editor)),
      [editorKeys.remove]: () => removeBlock(this.editor, blockAtSelection(this.editor)),
      [editorKeys.leave]: () => this.editor.commands.blur(),
    };
  },
});

/** A click below the last block begins a new line there, where the last one is no text. */
const LineAtEnd = Extension.create({
  name: 'lineAtEnd',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleClick(view, _at, { clientY }) {
          const { doc, schema, tr } = view.state;
          const last = doc.lastChild;
          const bottom = view.dom.lastElementChild?.getBoundingClientRect().bottom ?? 0;
          const line = schema.nodes.paragraph?.create();
          if (!line || !last || last.type === line.type || clientY <= bottom) return false;
          view.dispatch(tr.insert(doc.content.size, line));
          return false;
        },
      },
    }),
  ],
});

/** Command- or Control-click follows a link, in a tab of its own. */
const FollowLinks = Extension.create({
  name: 'followLinks',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleClick(_view, _at, event) {
          const link = (event.target as HTMLElement | null)?.closest('a[href]');
          if (!link || !(event.metaKey || event.ctrlKey)) return false;
          window.open(link.getAttribute('href') ?? '', '_blank', 'noopener');
          return true;
        },
      },
    }),
  ],
});

/**
 * Everything that the body of a story or an update is edited with.
 * @param smartLanguage asked at every key: the language whose quotation marks and dashes are set, or null
 */
export function bodyExtensions(
  context: EditorContext,
  placeholder: string,
  smartLanguage: () => string | null,
): AnyExtension[] {
  return [
    ...documentExtensions(context),
    UndoRedo,
    Dropcursor.configure({ width: 3, color: 'var(--accent)' }),
    Gapcursor,
    Focus.configure({ className: 'is-active', mode: 'shallowest' }),
    // What is selected stays to be seen while its address is typed.
    Selection.configure({ className: 'selection-kept' }),
    PromptFocus,
    Placeholder.configure({ placeholder, showOnlyWhenEditable: true }),
    SmartTyping.configure({ language: smartLanguage }),
    BlockKeys,
    LineAtEnd,
    FollowLinks,
    Incoming.configure({ context }),
    Arrivals,
  ];
}
