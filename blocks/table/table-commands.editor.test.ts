import type { Editor } from '@tiptap/core';
import { CellSelection, deleteCellSelection, tableEditing } from '@tiptap/pm/tables';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/document/rich-text';
import { storySchema } from '../registry';
import { cursorBehind, documentIn, headlessEditor } from '../test-support/headless.editor';
import type { Table } from './table';
import { cellBelow, nextCell, previousCell, runTableCommand } from './table-commands.editor';

function open(...rows: string[][]): Editor {
  const block = {
    id: 't1',
    type: 'table',
    version: 1,
    caption: [{ text: 'Title' }],
    headerRow: true,
    headerColumn: false,
    rows: rows.map((row) => row.map((text) => (text ? [{ text }] : []))),
  };
  return headlessEditor({ version: 1, blocks: [block] }, [tableEditing()]);
}

/** The table as it would be stored, which must be valid at any time. */
function rowsIn(editor: Editor): string[] {
  const [block] = storySchema.parse(documentIn(editor)).blocks;
  return (block as unknown as Table).rows.map((row) => row.map(plainText).join('|'));
}
const here = ({ state }: Editor) =>
  `${state.selection.$from.parent.type.name} ${state.selection.$from.parent.textContent}`;

describe('keys in a table', () => {
  it('lead from cell to cell, and into a new row behind the last', () => {
    const editor = open(['a', 'b'], ['c', 'd']);
    cursorBehind(editor, 'Title');
    nextCell(editor);
    expect(here(editor)).toBe('tableCell a');
    nextCell(editor);
    nextCell(editor);
    expect(here(editor)).toBe('tableCell c');
    previousCell(editor);
    expect(here(editor)).toBe('tableCell b');
    cursorBehind(editor, 'd');
    nextCell(editor);
    expect(rowsIn(editor)).toEqual(['a|b', 'c|d', '|']);
    expect(here(editor)).toBe('tableCell ');
  });

  it('lead down a column and out below', () => {
    const editor = open(['a', 'b'], ['c', 'd']);
    cursorBehind(editor, 'b');
    cellBelow(editor);
    expect(here(editor)).toBe('tableCell d');
    cellBelow(editor);
    expect(here(editor)).toBe('paragraph ');
    expect(nextCell(editor)).toBe(false);
    expect(cellBelow(editor)).toBe(false);
  });
});

describe('rows and columns', () => {
  it('are added and taken away beside the cursor', () => {
    const editor = open(['a', 'b'], ['c', 'd']);
    cursorBehind(editor, 'd');
    expect(runTableCommand(editor, 'rowAbove')).toBe(true);
    expect(runTableCommand(editor, 'columnBefore')).toBe(true);
    expect(rowsIn(editor)).toEqual(['a||b', '||', 'c||d']);
    expect(runTableCommand(editor, 'removeRow')).toBe(true);
    cursorBehind(editor, 'a');
    expect(runTableCommand(editor, 'removeColumn')).toBe(true);
    expect(rowsIn(editor)).toEqual(['|b', '|']);
  });

  it('keep the last ones, and stop at the most that a table may have', () => {
    const one = open(['a']);
    cursorBehind(one, 'a');
    expect(runTableCommand(one, 'removeRow')).toBe(false);
    expect(runTableCommand(one, 'removeColumn')).toBe(false);
    const wide = open(['x', ...Array(49).fill('')]);
    cursorBehind(wide, 'x');
    expect(runTableCommand(wide, 'columnAfter')).toBe(false);
    const long = open(['x'], ...Array(499).fill(['']));
    cursorBehind(long, 'x');
    expect(runTableCommand(long, 'rowBelow')).toBe(false);
    nextCell(long);
    expect(rowsIn(long)).toHaveLength(500);
  });

  it('empty the selected cells and leave the grid whole', () => {
    const editor = open(['a', 'b'], ['c', 'd']);
    cursorBehind(editor, 'b');
    const from = editor.state.selection.$from.before();
    cursorBehind(editor, 'd');
    const to = editor.state.selection.$from.before();
    editor.view.dispatch(editor.state.tr.setSelection(CellSelection.create(editor.state.doc, from, to)));
    deleteCellSelection(editor.state, editor.view.dispatch);
    expect(rowsIn(editor)).toEqual(['a|', 'c|']);
  });
});
