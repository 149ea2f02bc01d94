import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import type { Finding } from '@/lib/document/finding';
import { isBlank, plainText, type RichText } from '@/lib/document/rich-text';
import { richTextToHtml } from '@/lib/document/rich-text-html';
import { richTextSchema } from '@/lib/document/rich-text-schema';
import { Markup, markup } from '@/lib/kit/html';
import { tableFromHtml } from './table-from-html';
import { maxTableColumns, maxTableRows } from './table-size';

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('table'),
  /** What the table shows and where its numbers are from; may be empty. */
  caption: richTextSchema,
  /** Whether the first row names the columns. */
  headerRow: z.boolean(),
  /** Whether the first cell of each row names the row. */
  headerColumn: z.boolean(),
  /** Rows of cells, each row of the same length. */
  rows: z.array(z.array(richTextSchema).check(z.minLength(1), z.maxLength(maxTableColumns))).check(
    z.minLength(1),
    z.maxLength(maxTableRows),
    z.refine((rows) => rows.every((row) => row.length === rows[0]?.length), 'table-rows-differ'),
  ),
});

export type Table = z.infer<typeof schema>;

/** What a cell is: a heading of its column or of its row, or a value. */
export function cellKind({ headerRow, headerColumn }: Table, row: number, column: number) {
  if (headerRow && row === 0) return 'column-heading';
  return headerColumn && column === 0 ? 'row-heading' : 'value';
}

function cellToHtml(table: Table, cell: RichText, row: number, column: number): Markup {
  const kind = cellKind(table, row, column);
  const scope = { 'column-heading': ' scope="col"', 'row-heading': ' scope="row"', value: '' }[kind];
  const tag = new Markup(kind === 'value' ? 'td' : 'th');
  return markup`<${tag}${new Markup(scope)}>${richTextToHtml(cell)}</${tag}>`;
}

export const table = defineBlock<Table>({
  type: 'table',
  version: 1,
  schema,
  toText: ({ caption, rows }) =>
    [plainText(caption), ...rows.map((row) => row.map(plainText).join('\t').trim())]
      .filter(Boolean)
      .join('\n'),
  toHtml: (block) => {
    const caption = !isBlank(block.caption) && markup`<caption>${richTextToHtml(block.caption)}</caption>`;
    const rows = block.rows.map(
      (row, r) => markup`<tr>${row.map((cell, column) => cellToHtml(block, cell, r, column))}</tr>`,
    );
    const head = block.headerRow && markup`<thead>${rows.shift()}</thead>`;
    return markup`<table>${caption}${head}${rows.length > 0 && markup`<tbody>${rows}</tbody>`}</table>`;
  },
  fromHtml: (element, read) => {
    const found = tableFromHtml(element, read);
    return found && { id: read.newId(), type: 'table', version: 1, ...found };
  },
  refs: () => [],
  check: ({ id, rows, headerRow, headerColumn }) => {
    const finding = (code: Finding['code']): Finding[] => [{ level: 'amber', code, blockId: id }];
    if (rows.every((row) => row.every(isBlank))) return finding('table-empty');
    return headerRow || headerColumn ? [] : finding('table-without-headings');
  },
  upgrade: {},
});
