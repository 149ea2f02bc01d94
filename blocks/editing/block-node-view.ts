import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { BlockHandle } from './block-handle';
import { drawing, h, signButton } from './dom';
import type { EditorContext } from './editor-context';
import { blockCommandsNow, withBlockCommands } from './late-block-commands';

interface BlockNodeViewParts {
  dom: HTMLElement;
  /** Where the block's own rich text is edited; none for a block without. */
  contentDOM?: HTMLElement;
  /** Shows the node as it is now. Called once at the start. */
  show(node: EditorNode): void;
  destroy?(): void;
}

/**
 * A node view in plain DOM: React views do work for every view at every key press. `build` is called once a block;
 * events in its controls and changes of its DOM stay out of ProseMirror's sight.
 */
export function blockNodeView(
  { editor, getPos, node: first }: NodeViewRendererProps,
  build: (handle: BlockHandle) => BlockNodeViewParts,
): NodeView {
  let current = first;
  const position = () => {
    try {
      return getPos() ?? null;
    } catch {
      return null;
    }
  };
  const handle: BlockHandle = {
    editor,
    node: () => current,
    position,
    set(attrs, how = { undoable: true }) {
      const at = position();
      if (at === null || editor.isDestroyed) return;
      const { tr } = editor.state;
      for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(at, name, value);
      editor.view.dispatch(how.undoable ? tr : tr.setMeta('addToHistory', false));
    },
    remove() {
      const at = position();
      if (at !== null) withBlockCommands(editor, ({ removeBlock }) => removeBlock(editor, at));
    },
  };
  const parts = build(handle);
  parts.dom.classList.add('block');
  parts.dom.addEventListener('keydown', (event) => blockCommandsNow()?.keyInField(event, parts.dom, handle));
  parts.show(current);
  const inContent = (target: Node | null) => Boolean(target && parts.contentDOM?.contains(target));

  return {
    dom: parts.dom,
    contentDOM: parts.contentDOM ?? null,
    update(node) {
      if (node.type !== current.type) return false;
      current = node;
      parts.show(node);
      return true;
    },
    stopEvent(event) {
      const target = event.target as HTMLElement | null;
      if (!target || inContent(target)) return false;
      return target.closest('input, textarea, select, button, summary, label, a, datalist') !== null;
    },
    ignoreMutation(mutation) {
      if (mutation.type === 'selection') return !inContent(mutation.target);
      return mutation.target === parts.contentDOM
        ? mutation.type === 'attributes'
        : !inContent(mutation.target);
    },
    destroy: parts.destroy,
  };
}

/** The quiet row of buttons that a block shows while it is pointed at or worked in. */
export function blockBar(
  handle: BlockHandle,
  kind: string,
  { words }: EditorContext,
  ...more: HTMLElement[]
): HTMLElement {
  const move = (direction: -1 | 1) => () => {
    const { editor } = handle;
    const at = handle.position();
    if (at !== null) withBlockCommands(editor, ({ moveBlock }) => moveBlock(editor, at, direction));
  };
  const duplicate = () => {
    const { editor } = handle;
    const at = handle.position();
    if (at !== null) withBlockCommands(editor, ({ duplicateBlock }) => duplicateBlock(editor, at));
  };
  return h(
    'div',
    { class: 'block-bar', role: 'group', 'aria-label': words.bar.label(kind), contenteditable: 'false' },
    h('span', { class: 'block-kind' }, kind),
    ...more,
    signButton('↑', words.bar.up, move(-1)),
    signButton('↓', words.bar.down, move(1)),
    signButton(drawing('M6 6h7v7H6zM3 10V3h7'), words.bar.duplicate, duplicate),
    signButton('×', words.bar.remove, handle.remove),
  );
}
