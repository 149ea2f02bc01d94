import type { NodeViewRendererProps } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { NodeView } from '@tiptap/pm/view';
import type { BlockHandle } from '../editing/block-handle';
import { blockBar, blockNodeView } from '../editing/block-node-view';
import { h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { tableCode } from './late-table-commands.editor';
import { tableCommandNames } from './table-command-names';

/** Puts the cursor into the table's last cell, unless it stands in a cell of it already. */
function enterTable({ editor, node, position }: BlockHandle): void {
  const at = position();
  const { selection, doc, tr } = editor.state;
  if (at === null) return;
  const firstCell = at + 1 + (node().firstChild?.nodeSize ?? 0);
  const end = at + node().nodeSize;
  if (selection.from > firstCell && selection.to < end) return;
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(end - 1), -1)));
}

/** The table as readers see it, with what can be done to its rows and columns above. */
export function tableView(props: NodeViewRendererProps, context: EditorContext): NodeView {
  const words = context.words.table;
  return blockNodeView(props, (handle) => {
    const tool = (label: string, onclick: () => void) =>
      h(
        'button',
        {
          type: 'button',
          class: 'block-toggle',
          // The selection in the cells stays while the pointer presses.
          onmousedown: (event) => event.preventDefault(),
          onclick,
        },
        label,
      );
    const commands = tableCommandNames.map((name) =>
      tool(words[name], async () => {
        const { runTableCommand } = tableCode.now() ?? (await tableCode.load());
        enterTable(handle);
        runTableCommand(handle.editor, name);
        handle.editor.commands.focus();
      }),
    );
    const flag = (name: 'headerRow' | 'headerColumn') =>
      tool(words[name], () => handle.set({ [name]: handle.node().attrs[name] !== true }));
    const headerRow = flag('headerRow');
    const headerColumn = flag('headerColumn');
    const contentDOM = h('div', { class: 'table-words' });
    contentDOM.style.setProperty('--caption-empty', JSON.stringify(words.captionEmpty));
    const kind = context.words.kinds.table;
    const dom = h(
      'figure',
      { class: 'table-block', 'aria-label': kind },
      blockBar(handle, kind, context),
      h(
        'div',
        { class: 'table-tools', role: 'group', 'aria-label': words.tools, contenteditable: 'false' },
        ...commands,
        headerRow,
        headerColumn,
      ),
      contentDOM,
    );
    return {
      dom,
      contentDOM,
      show(node) {
        headerRow.setAttribute('aria-pressed', String(node.attrs.headerRow));
        headerColumn.setAttribute('aria-pressed', String(node.attrs.headerColumn));
        dom.toggleAttribute('data-header-row', node.attrs.headerRow === true);
        dom.toggleAttribute('data-header-column', node.attrs.headerColumn === true);
        dom.toggleAttribute('data-caption-empty', node.firstChild?.content.size === 0);
      },
    };
  });
}
