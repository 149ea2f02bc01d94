import { type JSONContent, mergeAttributes, Node } from '@tiptap/core';
import type { RichText } from '@/lib/document/rich-text';
import { defineBlockEditor } from '../editing/block-editor';
import type { EditorContext } from '../editing/editor-context';
import { contentToRichText, richTextToContent } from '../editing/rich-text-content';
import type { Table } from './table';
import { tableParts } from './table-nodes.editor';
import { tableView } from './table-view.editor';

const flag = (attribute: string, name: string) => ({
  default: false,
  parseHTML: (element: HTMLElement) => element.dataset[name] === 'true',
  renderHTML: (attrs: Record<string, unknown>) => (attrs[name] ? { [attribute]: 'true' } : {}),
});

const TableNode = Node.create<{ context: EditorContext }>({
  name: 'table',
  group: 'block',
  content: 'tableCaption tableGrid',
  isolating: true,
  addAttributes: () => ({
    headerRow: flag('data-header-row', 'headerRow'),
    headerColumn: flag('data-header-column', 'headerColumn'),
  }),
  parseHTML: () => [{ tag: 'figure[data-block="table"]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { 'data-block': 'table' }),
    0,
  ],
  addNodeView() {
    return (props) => tableView(props, this.options.context);
  },
});

function rowsOf(grid: JSONContent | undefined): RichText[][] {
  return (grid?.content ?? []).map((row) =>
    (row.content ?? []).map((cell) => contentToRichText(cell.content)),
  );
}

const cellOf = (text: RichText) => ({ type: 'tableCell', content: richTextToContent(text) });

export const tableEditor = defineBlockEditor<Table>({
  type: 'table',
  version: 1,
  toEditor: ({ caption, headerRow, headerColumn, rows }) => ({
    attrs: { headerRow, headerColumn },
    content: [
      { type: 'tableCaption', content: richTextToContent(caption) },
      {
        type: 'tableGrid',
        content: rows.map((row) => ({ type: 'tableRow', content: row.map(cellOf) })),
      },
    ],
  }),
  fromEditor: ({ attrs, content }) => ({
    caption: contentToRichText(content?.[0]?.content),
    headerRow: attrs?.headerRow === true,
    headerColumn: attrs?.headerColumn === true,
    rows: rowsOf(content?.[1]),
  }),
  extensions: (context) => [TableNode.configure({ context }), ...tableParts],
});
