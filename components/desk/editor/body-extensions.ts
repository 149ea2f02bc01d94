import { type AnyExtension, Extension } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { AllSelection, Plugin } from '@tiptap/pm/state';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { editorKeys } from '@/blocks/editing/editor-keys';
import { withBlockCommands } from '@/blocks/editing/late-block-commands';
import { documentExtensions } from '@/blocks/registry.editor';
import { Incoming } from './incoming';
import { Placeholder } from './placeholder';
import { PromptFocus } from './prompt-focus';
import { PromptSelection } from './prompt-selection';

/**
 * The keys that move, double and delete a block; Escape leaves the text, which Tab can't do within a list. After "select
 * all" the arrows go to an end of the text: browsers lose a selection that begins at a picture.
 */
const BlockKeys = Extension.create({
  name: 'blockKeys',
  addKeyboardShortcuts() {
    const { editor } = this;
    const afterSelectAll = (end: 'start' | 'end') => () =>
      this.editor.state.selection instanceof AllSelection && this.editor.commands.focus(end);
    const toEnd = (keys: string[], end: 'start' | 'end') =>
      Object.fromEntries(keys.map((key) => [key, afterSelectAll(end)]));
    return {
      ...toEnd(['ArrowUp', 'ArrowLeft', 'Home', 'Mod-Home'], 'start'),
      ...toEnd(['ArrowDown', 'ArrowRight', 'End', 'Mod-End'], 'end'),
      [editorKeys.moveUp]: () =>
        withBlockCommands(editor, (to) => to.moveBlock(editor, to.blockAtSelection(editor), -1)),
      [editorKeys.moveDown]: () =>
        withBlockCommands(editor, (to) => to.moveBlock(editor, to.blockAtSelection(editor), 1)),
      [editorKeys.duplicate]: () =>
        withBlockCommands(editor, (to) => to.duplicateBlock(editor, to.blockAtSelection(editor))),
      [editorKeys.remove]: () =>
        withBlockCommands(editor, (to) => to.removeBlock(editor, to.blockAtSelection(editor))),
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

/** What the body of a story or an update is written with; `addWritingPlugins` adds what may come a moment later. */
export function bodyExtensions(context: EditorContext, placeholder: string): AnyExtension[] {
  return [
    ...documentExtensions(context),
    UndoRedo,
    PromptFocus,
    PromptSelection,
    Placeholder.configure({ text: placeholder }),
    BlockKeys,
    LineAtEnd,
    FollowLinks,
    Incoming.configure({ context }),
  ];
}
