import { mergeAttributes, Node } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { tableCode } from './late-table-commands.editor';

/** Tells prosemirror-tables which node is what. */
const TableRoles = { tableGrid: 'table', tableRow: 'row', tableCell: 'cell' } as const;
const roleOf = (name: string) => TableRoles[name as keyof typeof TableRoles];

function isInTable($at: ResolvedPos): boolean {
  for (let depth = $at.depth; depth > 0; depth -= 1) if ($at.node(depth).type.name === 'table') return true;
  return false;
}

const TableCaption = Node.create({
  name: 'tableCaption',
  content: 'inline*',
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: 'div.caption-line' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { class: 'caption-line' }), 0],
});

const TableGrid = Node.create({
  name: 'tableGrid',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: ({ name }) => (roleOf(name) ? { tableRole: roleOf(name) } : {}),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
  addKeyboardShortcuts() {
    // Until its code is there a key does nothing in a table: better than to lead out of the text.
    const inTable = () => isInTable(this.editor.state.selection.$from);
    const run = (name: 'nextCell' | 'previousCell' | 'cellBelow') => () => {
      const code = tableCode.now();
      return code ? code[name](this.editor) : inTable();
    };
    return { Tab: run('nextCell'), 'Shift-Tab': run('previousCell'), Enter: run('cellBelow') };
  },
  onCreate() {
    const { editor } = this;
    void tableCode
      .load()
      .then(({ tablePlugin }) => !editor.isDestroyed && editor.registerPlugin(tablePlugin()))
      .catch(() => undefined);
  },
});

const TableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', mergeAttributes(HTMLAttributes), 0],
});

// The library counts with spans; our tables have none, whatever a clipboard says.
const always = <T>(value: T) => ({ default: value, rendered: false, parseHTML: () => value });

const TableCell = Node.create({
  name: 'tableCell',
  content: 'inline*',
  isolating: true,
  addAttributes: () => ({ colspan: always(1), rowspan: always(1), colwidth: always(null) }),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['td', mergeAttributes(HTMLAttributes), 0],
});

/** What a table's node is made of: a caption, then a grid of rows and cells. */
export const tableParts = [TableCaption, TableGrid, TableRow, TableCell];
