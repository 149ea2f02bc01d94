import type { Editor } from '@tiptap/core';
import { type Command, TextSelection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
  selectedRect,
  tableEditing,
} from '@tiptap/pm/tables';
import { lineBelow } from '../editing/line-below';
import type { TableCommand } from './table-command-names';
import { maxTableColumns, maxTableRows } from './table-size';

/** Selecting cells, and keeping tables in shape. */
export const tablePlugin = () => tableEditing();

const withRoom =
  (side: 'height' | 'width', most: number, command: Command): Command =>
  (state, ...rest) =>
    isInTable(state) && selectedRect(state).map[side] < most && command(state, ...rest);

/** What can be done to the rows and columns of the table that the cursor stands in. The last row and column stay. */
const tableCommands = {
  rowAbove: withRoom('height', maxTableRows, addRowBefore),
  rowBelow: withRoom('height', maxTableRows, addRowAfter),
  columnBefore: withRoom('width', maxTableColumns, addColumnBefore),
  columnAfter: withRoom('width', maxTableColumns, addColumnAfter),
  removeRow: deleteRow,
  removeColumn: deleteColumn,
} satisfies Record<TableCommand, Command>;

/** Runs one of them; false where it can't be done. */
export function runTableCommand({ state, view }: Editor, name: TableCommand): boolean {
  return tableCommands[name](state, view.dispatch);
}

const inCaption = (editor: Editor) => editor.state.selection.$from.parent.type.name === 'tableCaption';

/** From the caption into the first cell. */
function intoCells({ state, view }: Editor): boolean {
  const { $from } = state.selection;
  // Out of the caption, into grid, row and cell.
  const selection = TextSelection.near(state.doc.resolve($from.after() + 3));
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  return true;
}

/** Tab: to the next cell, behind the last one into a new row. */
export function nextCell(editor: Editor): boolean {
  if (inCaption(editor)) return intoCells(editor);
  if (!isInTable(editor.state)) return false;
  if (goToNextCell(1)(editor.state, editor.view.dispatch)) return true;
  if (runTableCommand(editor, 'rowBelow')) goToNextCell(1)(editor.state, editor.view.dispatch);
  return true;
}

/** Shift+Tab: to the cell before. Stays in the first one: Escape leaves the text. */
export function previousCell(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false;
  goToNextCell(-1)(editor.state, editor.view.dispatch);
  return true;
}

/** Enter: to the cell below, from the last row out of the table. */
export function cellBelow(editor: Editor): boolean {
  if (inCaption(editor)) return intoCells(editor);
  const { state, view } = editor;
  if (!isInTable(state)) return false;
  const { map, bottom, left, table, tableStart } = selectedRect(state);
  if (bottom >= map.height) return lineBelow(editor, 'table');
  const cell = tableStart + map.positionAt(bottom, left, table);
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(cell + 1))).scrollIntoView());
  return true;
}
