import { mergeAttributes, Node } from '@tiptap/core';
import { tableEditing } from '@tiptap/pm/tables';
import { cellBelow, nextCell, previousCell } from './table-commands.editor';

/** Tells prosemirror-tables which node is what. */
const TableRoles = { tableGrid: 'table', tableRow: 'row', tableCell: 'cell' } as const;
const roleOf = (name: string) => TableRoles[name as keyof typeof TableRoles];

const TableCaption = Node.create({
  name: 'tableCaption',
  content: 'inline*',
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: 'div.table-caption' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { class: 'table-caption' }), 0],
});

const TableGrid = Node.create({
  name: 'tableGrid',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: ({ name }) => (roleOf(name) ? { tableRole: roleOf(name) } : {}),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
  addKeyboardShortcuts() {
    return {
      Tab: () => nextCell(this.editor),
      'Shift-Tab': () => previousCell(this.editor),
      Enter: () => cellBelow(this.editor),
    };
  },
  addProseMirrorPlugins: () => [tableEditing()],
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
